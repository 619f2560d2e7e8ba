# `make help` lists the targets. Each makes what it needs; nothing is installed outside this folder.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check format lint types generate check-generated lint-spec conformance soak fuzz lock matrix bench build clean

# The first Python 3.11 or later on the PATH; `make PYTHON=… …` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.ready

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(READY) ## make the .venv

$(READY): requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later with venv is needed (Debian: apt install python3-venv)"; exit 1; }
	@echo "making .venv (a minute the first time)"
	@rm -rf .venv && $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY) ## a nightly report and a calendar tour, of the sandbox or (with settings) of the real services
	@$(BIN)/python spec/generate.py --check
	@$(BIN)/python examples/nightly_report.py
	@echo
	@$(BIN)/python examples/calendar_tour.py

test: $(READY) ## run all tests, and measure branch coverage
	@rm -f .coverage .coverage.*
	@$(BIN)/python -m pytest -n 2 --cov --cov-report=term

check: lint types check-generated lint-spec test ## format, lint, types, specs, generated code, tests

format: $(READY) ## format the hand-written code
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix-only --quiet .

lint: $(READY) ## check format and style
	@$(BIN)/ruff format --check . && $(BIN)/ruff check .

types: $(READY) ## check types with mypy --strict and pyright
	@$(BIN)/mypy && $(BIN)/basedpyright --warnings --pythonpath $(BIN)/python

generate: $(READY) ## write generated/ anew from spec/
	@$(BIN)/python spec/generate.py

check-generated: $(READY) ## is generated/ what spec/ gives?
	@$(BIN)/python spec/generate.py --check

lint-spec: node_modules/.ready ## lint the merged documents with our ruleset (needs node)
	@npm run --silent lint:spec -- generated/*/openapi.json

conformance: $(READY) node_modules/.ready ## let Prism judge the clients, and Schemathesis the sandbox (needs node)
	@$(BIN)/python -m pytest -q -n 2 --dist loadgroup tests/conformance/with_prism.py tests/conformance/with_schemathesis.py

CALLS ?= 200000
soak: $(READY) ## make 200,000 calls from threads, and from tasks, while the server goes wrong (CALLS=… for fewer)
	@$(BIN)/python tests/soak/run.py --calls $(CALLS)

node_modules/.ready: package.json package-lock.json
	@command -v npm >/dev/null && node -e 'process.exit(+(parseInt(process.versions.node) < 20))' || \
		{ echo "Spectral (lint-spec) and Prism (conformance) need node 20 or later with npm (nodejs.org; Debian: apt install npm)"; exit 1; }
	@npm ci --silent --no-audit --no-fund && touch $@

fuzz: .venv/.fuzz ## let libFuzzer look for bytes that break the decoding, for SECONDS=60; INPUT=file repeats one input
	@PYTHONPATH=tests $(BIN)/python -m fuzz $(if $(INPUT),--repeat $(INPUT),--seconds $(SECONDS)) || { \
		last=$$(ls -t .fuzz/crash-* .fuzz/timeout-* .fuzz/oom-* 2>/dev/null | head -1); \
		echo "An input broke a promise (see above). To repeat it: make fuzz INPUT=$(or $(INPUT),$$last)"; exit 1; }

SECONDS ?= 60

.venv/.fuzz: requirements-fuzz.txt $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
		-r requirements-fuzz.txt 2>.venv/.fuzz.log && touch $@ || { \
		echo "make fuzz needs atheris: wheels for CPython 3.11 to 3.13 on Linux (x86-64) only; pip says why in .venv/.fuzz.log"; \
		exit 1; }

LOCK := $(BIN)/uv pip compile --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet
lock: $(READY) ## resolve the dependencies anew into requirements.txt and requirements-fuzz.txt
	@$(BIN)/python -m pip install --quiet uv
	@$(LOCK) pyproject.toml --all-extras --group dev -o requirements.txt
	@$(LOCK) --group fuzz -o requirements-fuzz.txt

matrix: $(READY) ## write the summary of the fault matrix into README.md
	@$(BIN)/python tests/matrix.py

bench: $(READY) ## compare with plain httpx and json, side by side
	@$(BIN)/python tests/benchmarks/run.py

build: $(READY) ## make the wheel and the sdist in dist/
	@rm -rf dist && $(BIN)/python -m build --no-isolation --outdir dist

clean: ## remove what can be made again
	@rm -rf .venv node_modules dist build .coverage* .pytest_cache .mypy_cache .ruff_cache .hypothesis .fuzz
