"""Which videos are asked for next, while the network is live: pure, in seconds since 1970."""
