"""Delivery: short messages to a webhook or by mail, tried again where that may help."""
