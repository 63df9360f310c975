# Razbor: make run, make test. Everything else is listed by make help.
#
# Needs rustup and Node 20.11 or later. What else is missing is installed once, in the version named here:
# cargo tools into .tools/, npm packages into node_modules/, Debian packages only with root rights.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

TRUNK := 0.21.14
# The same version as the crate, to the digit.
BINDGEN := $(shell sed -n 's/^wasm-bindgen = { version = "=\([0-9.]*\)".*/\1/p' Cargo.toml)
TARGET := wasm32-unknown-unknown
PORT ?= 8080

export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
export TRUNK_SKIP_VERSION_CHECK := true
export CARGO_TERM_COLOR ?= auto

SAY = @printf '\n== %s\n' "$(1)"

.NOTPARALLEL:
.PHONY: help run test dist bench golden format check-format lint unit browser sizes clean tools rust node-tools browser-tools

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 22

run: dist ## build the optimised page and serve it on 127.0.0.1:8080 (PORT=… for another)
	@exec node build/serve.mjs $(PORT) dist

dist: tools ## build dist/ (to publish) and dist/razbor.html (one file, works by double click)
	$(call SAY,build)
	@# Trunk takes NO_COLOR=1 for a wrong argument.
	env -u NO_COLOR trunk build --release
	node build/single.mjs
	node build/sizes.mjs

test: check-format lint unit dist browser ## all checks: format, lints, tests, size, the page in a browser

check-format: rust ## the code is formatted
	$(call SAY,format)
	cargo fmt --all --check

lint: rust ## clippy: the pure part on the host, the three programs as wasm
	$(call SAY,clippy)
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --target $(TARGET) --features page --lib --bin app -- -D warnings
	cargo clippy --locked --target $(TARGET) --features engine --lib --bin engine -- -D warnings
	cargo clippy --locked --target $(TARGET) --features desk --lib --bin desk -- -D warnings

unit: rust ## tests of the pure part, on the host
	$(call SAY,tests)
	cargo test --locked

browser: node-tools browser-tools ## tests of the built page in Chromium (needs make dist)
	$(call SAY,browser)
	node --experimental-websocket --test --test-concurrency=1 --test-reporter=spec tests/e2e/*.test.mjs

sizes: ## what a visitor downloads, against the limits
	node build/sizes.mjs

bench: dist browser-tools ## time the built page in Chromium
	$(call SAY,bench)
	node tests/bench/run.mjs

golden: rust ## compare with the golden files; UPDATE=1 accepts what is new (read the diff)
	UPDATE=$(UPDATE) cargo test --locked

format: rust ## format the code
	cargo fmt

clean: ## remove what was built
	rm -rf dist test-results
	cargo clean

# --- tools -------------------------------------------------------------------------------------

tools: rust node-tools
	@command -v xz >/dev/null || build/apt.sh xz xz-utils
	@have() { [[ "$$("$$1" --version 2>/dev/null | head -1)" == "$$1 $$2"* ]]; }; \
	have wasm-bindgen $(BINDGEN) || { \
	  echo "== install wasm-bindgen $(BINDGEN)"; \
	  cargo install wasm-bindgen-cli --version $(BINDGEN) --locked --root .tools || \
	  cargo install wasm-bindgen-cli --version $(BINDGEN) --root .tools; }; \
	have trunk $(TRUNK) || { \
	  echo "== install trunk $(TRUNK) (some minutes)"; \
	  cargo install trunk --version $(TRUNK) --locked --root .tools; }; \
	cargo fetch --locked

# A linker for build scripts, the wasm target, and the tools of the chain.
rust:
	@command -v cargo >/dev/null || { echo "Rust is missing: install it from https://rustup.rs" >&2; exit 1; }
	@command -v cc >/dev/null || build/apt.sh cc build-essential
	@[[ -d "$$(rustc --print sysroot)/lib/rustlib/$(TARGET)/lib" ]] || rustup target add $(TARGET)
	@cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
	@cargo clippy --version >/dev/null 2>&1 || rustup component add clippy

node-tools: node_modules/.package-lock.json

node_modules/.package-lock.json: package.json package-lock.json
	@node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 11) ? 0 : 1)' || \
	  { echo "Node 20.11 or later is needed: https://nodejs.org" >&2; exit 1; }
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@

browser-tools: node-tools
	@[[ -n "$${CHROMIUM:-}" ]] || command -v chromium >/dev/null || build/apt.sh chromium chromium
