# What you can ask for. Each target first installs what is missing (on Debian; elsewhere it says what).
.PHONY: run test lint bench bundle build system

# What the window shows is compiled into the application, so it is built before any Rust.
modules := ui/node_modules/.package-lock.json
page := ui/dist/index.html
page_sources := $(shell find ui/src ui/*.* src-tauri/crates/wording/locales -type f)

ifeq ($(shell uname -s),Linux)
bundles := --bundles deb,rpm
# Tests open real windows, on a display and a message bus of their own.
display := WEBKIT_DISABLE_DMABUF_RENDERER=1 dbus-run-session -- xvfb-run -a -s "-screen 0 1920x1200x24"
endif

# The window on the example plan; without a display, the same job by command line.
run: build
	.ci/try

build: $(page)
	cargo build --workspace --all-targets

# Everything that must hold.
test: lint build
	cd ui && npm test
	$(display) cargo nextest run --workspace --no-fail-fast
	cargo test --workspace --doc
	# The tests have written anew what is written from the code: what is committed must be the same.
	git status --short ui/src/generated src-tauri/crates/plan/checks.md | (! grep .)

lint: $(page)
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cd ui && npm run lint && npm run check
	# Nothing under crates/ may need a window.
	tree=$$(cargo tree --workspace --exclude answerable-desktop --edges normal,build --prefix none) && \
		! echo "$$tree" | grep -E '^(tauri|wry|tao|webkit2gtk) '

# The bounds on speed and memory, measured in a release build.
bench: $(page)
	cargo build --release --workspace --bins --example empty
	$(display) cargo bench --workspace --bench bounds

# The packages people install, under target/release/bundle.
bundle: $(page)
	cargo build --release --workspace --bins
	ui/node_modules/.bin/tauri bundle $(bundles)
	! grep --quiet --text ANSWERABLE_PICKS target/release/answerable-desktop

system:
	.ci/install

$(modules): ui/package-lock.json | system
	cd ui && npm ci

$(page): $(modules) $(page_sources) | system
	cd ui && npm run build
