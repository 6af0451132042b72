# Installs what a fresh Debian or Ubuntu machine lacks. As root it asks nothing; otherwise it prints the command to run.
# Sourced by ./run and ./test from the root of the repository.

need_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}. Install with:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y ${missing[*]}" >&2
    exit 3
  fi
  echo "Installing ${missing[*]}" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

# The SDK that global.json asks for: from the distribution where it has it, else by Microsoft's install script.
need_dotnet() {
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
  has_icu || export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
  has_dotnet && return 0
  if PATH="$HOME/.dotnet:$PATH" has_dotnet; then
    PATH="$HOME/.dotnet:$PATH"
    return 0
  fi
  if apt-cache show dotnet-sdk-10.0 >/dev/null 2>&1; then
    need_packages dotnet-sdk-10.0 && has_dotnet && return 0
    echo "The distribution's SDK is not the one of global.json" >&2
  fi
  if [ "$(id -u)" -eq 0 ] || ! command -v curl >/dev/null; then
    need_packages curl ca-certificates || true
  fi
  echo "Installing the .NET SDK into $HOME/.dotnet" >&2
  local script
  script=$(mktemp)
  if ! curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$script" \
      || ! bash "$script" --jsonfile global.json --install-dir "$HOME/.dotnet" >&2; then
    rm -f "$script"
    no_dotnet
  fi
  rm -f "$script"
  # Before an older SDK of the system; the one just installed knows nothing of that.
  PATH="$HOME/.dotnet:$PATH"
  has_dotnet || no_dotnet
}

# Node bundles scripts and styles while the program is built; the program itself does without.
need_node() {
  command -v node >/dev/null && command -v npm >/dev/null && return 0
  need_packages nodejs npm
}

# Whether the SDK that global.json asks for starts here.
has_dotnet() {
  command -v dotnet >/dev/null && dotnet --version >/dev/null 2>&1
}

# Whether the system has ICU, without which the SDK starts only when told to do without cultures.
has_icu() {
  PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep 'libicuuc\.so' >/dev/null
}

no_dotnet() {
  echo "The .NET SDK of global.json could not be installed. Install it from https://dotnet.microsoft.com/download and run again." >&2
  exit 3
}

# Publishes a project in Release, compiled ahead for this machine where that is known, unless nothing has changed since.
# $1: the project; $2: the folder to publish to.
publish_if_changed() {
  local project=$1 folder=$2 stamp=$2/.built ahead=()
  if [ -f "$stamp" ] && [ -z "$(find src evidence examples Directory.* global.json .editorconfig \
      \( -name obj -o -name bin -o -name node_modules -o -path '*/wwwroot/built' \) -prune -o -type f -newer "$stamp" -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  case "$(uname -m)" in
    x86_64) ahead=(-p:AheadFor=linux-x64) ;;
    aarch64) ahead=(-p:AheadFor=linux-arm64) ;;
    *) ahead=(-p:PublishReadyToRun=false) ;;
  esac
  local log
  log=$(mktemp)
  if ! { dotnet restore "$project" --locked-mode && dotnet publish "$project" -c Release --no-restore "${ahead[@]}" -o "$folder"; } \
      >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
  touch "$stamp"
}
