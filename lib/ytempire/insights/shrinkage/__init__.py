"""Empirical Bayes in closed form: what little data says is pulled to what its kind usually does.

Whatever is ranked is ranked by a posterior mean: the best of many raw figures is mostly the
luckiest of those that few data stand behind.
"""
