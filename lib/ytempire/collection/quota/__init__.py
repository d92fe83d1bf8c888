"""What may be asked of Google today: reserved before the call, settled after it."""
