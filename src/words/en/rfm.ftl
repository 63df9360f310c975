### RFM: recency, frequency, money; names of groups.

rfm-col-frequency = Purchases in 12 months
rfm-col-monetary = Total of 12 months
rfm-col-segment = RFM group
rfm-champions = Champions
rfm-loyal = Loyal
rfm-potential-loyalists = Potential loyalists
rfm-new = New
rfm-promising = Promising
rfm-need-attention = Need attention
rfm-about-to-sleep = About to sleep
rfm-at-risk = At risk
rfm-cannot-lose = Can't lose them
rfm-hibernating = Hibernating
rfm-lost = Lost
