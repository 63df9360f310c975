# The page of the offer: its parts.
offer-parts = Parts of the page
offer-part-competitors = Competitors
offer-part-keywords = Phrases
offer-part-variants = USP and 4U
offer-part-test = Test
