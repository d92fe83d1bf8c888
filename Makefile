# Every verb of the project; `make` alone prints them. The work is done by `ytempire`,
# the command that `make setup` installs into .venv.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
YTEMPIRE := $(BIN)/ytempire

.DEFAULT_GOAL := help
.PHONY: help setup run schedule stream test test-timescale test-faults lint pipeline report dashboards lab import status doctor \
	bench calibration clean always

help: ## print the verbs, a line each
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv and install the locked packages into it: PYTHON=python3.12

run: $(READY) ## everything: collect (or simulate), roll up, check, serve the dashboards
	@exec $(YTEMPIRE) run $(if $(SCALE),--scale "$$SCALE") $(if $(PORT),--port "$$PORT") \
		$(if $(NO_STREAM),--no-stream)

schedule: $(READY) ## run what is due, when it is due; NEXT=20 prints what that will be
	@exec $(YTEMPIRE) schedule $(if $(NEXT),--next "$$NEXT")

stream: $(READY) ## read events from Kafka into the warehouse, each once, until Ctrl-C
	@exec $(YTEMPIRE) stream

test: $(READY) ## run every test, or some: ARGS="tests/warehouse -x"
	@$(YTEMPIRE) test $(ARGS)

test-timescale: $(READY) ## the backend on TimescaleDB: in node, and on YTEMPIRE_TEST_TIMESCALE_URL
	@$(YTEMPIRE) test -rs tests/warehouse/backends/test_timescale.py $(ARGS)

test-faults: $(READY) ## the stream under 20 kills, a database and a broker that go away: minutes
	@$(YTEMPIRE) test -m faults tests/stream $(ARGS)

lint: $(READY) ## ruff, mypy and sqlfluff
	@$(YTEMPIRE) lint

pipeline: $(READY) ## run the pipeline's notebooks: FROM=20 TO=30 ONLY=... DATE=... AGAIN=1 DRY_RUN=1
	@$(YTEMPIRE) pipeline $(if $(SCALE),--scale "$$SCALE") \
		$(if $(FROM),--from "$$FROM") $(if $(TO),--to "$$TO") $(if $(ONLY),--only "$$ONLY") \
		$(if $(DATE),--date "$$DATE") $(if $(AGAIN),--again) $(if $(DRY_RUN),--dry-run)

report: $(READY) ## make reports: NAME=... or ALL=1, SET=weekly DATE=2026-11-19 AS_OF=... CHANNEL=... EACH=channel FORMAT=data DELIVER=..., or LIST=1
	@$(YTEMPIRE) report $(if $(NAME),$$NAME) $(if $(LIST),--list) $(if $(ALL),--all) $(if $(EACH),--each "$$EACH") \
		$(if $(DATE),--date "$$DATE") $(if $(SET),--set "$$SET") $(if $(AS_OF),--as-of "$$AS_OF") \
		$(if $(DAYS),--days "$$DAYS") $(if $(CHANNEL),--channel "$$CHANNEL") $(if $(NICHE),--niche "$$NICHE") \
		$(if $(TIER),--tier "$$TIER") $(if $(FORMAT),--format "$$FORMAT") $(if $(AGAIN),--again) \
		$(if $(DELIVER),--deliver "$$DELIVER") $(if $(DRY_RUN),--dry-run)

dashboards: $(READY) ## serve the dashboards of this warehouse: PORT=8866
	@exec $(YTEMPIRE) dashboards $(if $(PORT),--port "$$PORT")

lab: $(READY) ## open JupyterLab on the warehouse: PORT=8888
	@exec $(YTEMPIRE) lab $(if $(PORT),--port "$$PORT")

import: $(READY) ## load a file or a folder: FILE=... CHANNEL="..." [KIND=studio FROM=... TO=... RATE=... MAP=...]
	@$(YTEMPIRE) import $(if $(KIND),--kind "$$KIND") --file "$$FILE" $(if $(CHANNEL),--channel "$$CHANNEL") \
		$(if $(FROM),--from "$$FROM") $(if $(TO),--to "$$TO") $(if $(TIMEZONE),--timezone "$$TIMEZONE") \
		$(if $(RATE),--usd-per-unit "$$RATE") $(if $(MAP),--map "$$MAP")

status: $(READY) ## say what runs, what ran, and what is fresh
	@$(YTEMPIRE) status

doctor: $(READY) ## say what is missing or broken, and the command that mends it
	@$(YTEMPIRE) doctor

bench: $(READY) ## measure: one JSON line a figure; ONLY=year_rollup_seconds,load_vs_copy SCALE=0.01
	@$(YTEMPIRE) bench $(if $(ONLY),--only $(ONLY)) $(if $(SCALE),--scale "$$SCALE")

calibration: $(READY) ## hold each method of the insights to simulated truth: ONLY=beta_binomial QUICK=1
	@$(YTEMPIRE) calibration $(if $(ONLY),--only "$$ONLY") $(if $(QUICK),--quick)

clean: ## remove .venv and what tools left; the data in YTEMPIRE_HOME stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache lib/*.egg-info
	find . -name __pycache__ -type d -not -path './.data*' -prune -exec rm -rf {} +

# Asked every time: .setup.sh does nothing where .venv is whole, and mends one that is not.
$(READY): always
	@sh .setup.sh "$(PYTHON)"

always:
