//! RFM: recency, frequency and money of each client.
