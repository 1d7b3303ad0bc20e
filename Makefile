# make demo   the whole flow on an example, then the site on this machine (SERVE=0 stops after the release)
# make test   the whole test suite
# Both set up their own environment once, in .venv; a second run starts at once.

PYTHON ?= python3
VENV   ?= .venv
FOLDER ?= demo
SERVE  ?= 1
PYTEST ?= -q -n auto --dist loadfile

.PHONY: demo test reference clean
.DELETE_ON_ERROR:

demo: $(VENV)/installed
	@$(VENV)/bin/recount demo $(FOLDER) --example examples/hajin-2018 $(if $(filter 0 no,$(SERVE)),--no-serve,--serve)

test: $(VENV)/installed-dev
	@sh scripts/setup_test_tools
	$(VENV)/bin/python -m pytest $(PYTEST)

reference: $(VENV)/installed
	$(VENV)/bin/python scripts/make_reference.py

clean:
	rm -rf $(VENV) demo

$(VENV)/ready:
	@sh scripts/setup_environment "$(PYTHON)" "$(VENV)"
	@touch $@

$(VENV)/installed: $(VENV)/ready pyproject.toml constraints.txt
	@echo "Installing Recount into $(VENV) (once, about a minute)"
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@echo "Installing what the tests need into $(VENV) (once)"
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
