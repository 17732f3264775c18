# The one door: run, test, check, bench, fmt. CI and the README call only this.
.DEFAULT_GOAL := help
.PHONY: help run test check test-core test-ui test-e2e soak bench fmt types ui bundle packages test-packages

export CARGO_TERM_COLOR ?= auto
NODE_MODULES := ui/node_modules/.package-lock.json
UI_SOURCES := $(shell find ui/src ui/index.html ui/package.json ui/vite.config.ts locales -type f 2>/dev/null)

help: ## Say what there is
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: packages ui ## Build and open the window (ARGS="--db FILE" for another file)
	@scripts/has-display.sh
	cargo run -p warmdown-desktop -- $(ARGS)

test: test-packages check test-ui test-core test-e2e ## Everything that must pass before a change lands

check: ui ## Format, lints, and the types that the screens share with the core
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy --workspace --test journeys -- -D warnings
	cd ui && npm run check && npm run lint

test-ui: ui ## The screens' own logic
	cd ui && npm test

test-core: ui ## The core: rules, book, store, print, command line
	cargo test --workspace

test-e2e: test-packages ui ## The journeys in the real window, on a screen of their own
	scripts/e2e.sh $(ARGS)

soak: ## The long form of the tests of many programs on one file, and of any plan on its page
	WARMDOWN_SOAK=1 cargo test --release -p warmdown --test never_two --test print_handout -- --nocapture

bench: ## How long the desk waits, beside the least that it could take, on a book of ten years
	cargo bench -p warmdown --bench desk -- $(ARGS)

fmt: $(NODE_MODULES) ## Format everything
	cargo fmt --all
	cd ui && npm run format

types: ui ## Write the TypeScript of the commands anew
	WARMDOWN_WRITE_TYPES=1 cargo test -p warmdown-desktop the_screens_know

bundle: packages ui ## A .deb and .rpm of the release
	cd ui && npx tauri build

ui: ui/dist/index.html

ui/dist/index.html: $(NODE_MODULES) $(UI_SOURCES)
	cd ui && npm run build
	@touch $@

$(NODE_MODULES): ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund
	@touch $@

packages:
	@scripts/install-packages.sh build-essential pkg-config file libwebkit2gtk-4.1-dev

test-packages:
	@scripts/install-packages.sh build-essential pkg-config file libwebkit2gtk-4.1-dev webkit2gtk-driver xvfb xauth dbus \
		openbox imagemagick poppler-utils qpdf xdotool fonts-noto-core
