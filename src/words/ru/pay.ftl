### Pay
