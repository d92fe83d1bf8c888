"""What is refused of experiments, and why."""


class ExperimentRefused(Exception):
    """Something that would make an experiment worthless, or that is not there."""
