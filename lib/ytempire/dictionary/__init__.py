"""The data dictionary: what every table, column and metric means, from where it is said once."""
