"""Events from Kafka to facts and alerts, and what changed back to Kafka: exactly once in effect."""
