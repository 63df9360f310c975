### RFM: давность, частота, сумма; имена групп.

rfm-col-frequency = Покупок за 12 месяцев
rfm-col-monetary = Сумма за 12 месяцев
rfm-col-segment = Группа RFM
rfm-champions = Чемпионы
rfm-loyal = Лояльные
rfm-potential-loyalists = Потенциально лояльные
rfm-new = Новые
rfm-promising = Перспективные
rfm-need-attention = Требуют внимания
rfm-about-to-sleep = Засыпающие
rfm-at-risk = В зоне риска
rfm-cannot-lose = Нельзя потерять
rfm-hibernating = Спящие
rfm-lost = Потерянные
