# Every verb of the project; `make` alone prints them. The work is done by `ytempire`,
# the command that `make setup` installs into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
YTEMPIRE := $(BIN)/ytempire

.DEFAULT_GOAL := help
.PHONY: help setup run test lint pipeline report dashboards import bench clean

help: ## print the verbs, a line each
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv and install the locked packages into it

run: $(READY) ## everything: collect (or simulate), roll up, check, serve the dashboards
	@$(YTEMPIRE) run $(if $(SCALE),--scale $(SCALE)) $(if $(PORT),--port $(PORT))

test: $(READY) ## run every test
	@$(BIN)/python -m pytest -q -n 2 --dist loadgroup $(ARGS)

lint: $(READY) ## ruff, mypy and sqlfluff
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check lib tests
	@$(BIN)/mypy
	@$(BIN)/sqlfluff lint --disable-progress-bar --processes 2 sql

pipeline: $(READY) ## run the pipeline's notebooks: collect, roll up, check
	@$(YTEMPIRE) pipeline $(if $(SCALE),--scale $(SCALE))

report: $(READY) ## run a report: NAME=channel_performance_summary DATE=2026-11-19 SET=weekly
	@$(YTEMPIRE) report $(NAME) $(if $(DATE),--date $(DATE)) $(if $(SET),--set $(SET))

dashboards: $(READY) ## serve the dashboards of this warehouse: PORT=8866
	@$(YTEMPIRE) dashboards $(if $(PORT),--port $(PORT))

import: $(READY) ## load a file: KIND=studio CHANNEL="..." FILE=... [FROM=... TO=...], KIND=snapshots FILE=...
	@$(YTEMPIRE) import --kind "$$KIND" --file "$$FILE" $(if $(CHANNEL),--channel "$$CHANNEL") \
		$(if $(FROM),--from $(FROM)) $(if $(TO),--to $(TO)) $(if $(TIMEZONE),--timezone $(TIMEZONE))

bench: $(READY) ## measure: one JSON line a figure; ONLY=first_run_seconds,second_run_seconds
	@$(BIN)/python -m tests.benchmarks $(if $(ONLY),--only $(ONLY))

clean: ## remove .venv and what tools left; the data in YTEMPIRE_HOME stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache lib/*.egg-info
	find . -name __pycache__ -type d -not -path './.data*' -prune -exec rm -rf {} +

# Installed anew when the lock changed. The locked pip comes first: older ones take twice as
# long. Bytecode is compiled on first use instead of for every module of every package.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		f"ytempire needs Python 3.11 or newer, and $(PYTHON) is {sys.version.split()[0]}: make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the locked packages into $(VENV) (about a minute)" >&2
	@if command -v uv > /dev/null; then \
		uv pip install -q --python $(BIN)/python --no-deps --require-hashes -r requirements.lock; \
	else \
		awk '/^[a-z]/{keep = /^pip==/} keep' requirements.lock > $(VENV)/pip.lock && \
		$(BIN)/python -m pip install -q --no-deps --require-hashes -r $(VENV)/pip.lock && \
		$(BIN)/python -m pip install -q --no-deps --no-compile --require-hashes -r requirements.lock; \
	fi
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@
