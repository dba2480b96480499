#!/usr/bin/env bash
# Builds the site on a host whose image has no .NET SDK.
#   netlify-build.sh ADDRESS             the published site
#   netlify-build.sh --preview ADDRESS   the same, and search engines are asked to stay away
set -euo pipefail

preview=false
if [[ "${1:-}" == "--preview" ]]; then
  preview=true
  shift
fi
address="${1:-}"
if [[ -z "$address" ]]; then
  echo "netlify-build.sh: the site's address is missing. Usage: netlify-build.sh [--preview] ADDRESS" >&2
  exit 2
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# "10.0.100" in global.json → channel "10.0": its latest SDK, which global.json's roll-forward accepts.
sdk_channel() {
  sed -nE 's/^ *"version": *"([0-9]+\.[0-9]+)\..*/\1/p' global.json | head -n 1
}

install_sdk() {
  local channel installer
  channel="$(sdk_channel)"
  if [[ -z "$channel" ]]; then
    echo "netlify-build.sh: global.json names no SDK version." >&2
    exit 1
  fi
  installer="$(mktemp)"
  curl --fail --silent --show-error --location --proto '=https' --retry 3 \
    --output "$installer" https://dot.net/v1/dotnet-install.sh
  bash "$installer" --channel "$channel" --install-dir "$HOME/.dotnet"
  rm -f "$installer"
  export DOTNET_ROOT="$HOME/.dotnet" PATH="$HOME/.dotnet:$PATH"
  # The SDK would stop on an image without the ICU libraries; nothing here depends on a culture.
  export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
}

# Run inside the repository, 'dotnet --version' also fails when the SDKs at hand are too old for global.json.
if ! dotnet --version >/dev/null 2>&1; then
  install_sdk
fi

dotnet run --project src/StaticBriefing.Cli --configuration Release -- build --base-url "$address"

if [[ "$preview" == true ]]; then
  printf '\n/*\n  X-Robots-Tag: noindex\n' >>output/_headers
fi
