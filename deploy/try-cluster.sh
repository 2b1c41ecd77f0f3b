#!/usr/bin/env bash
# The house of deploy/cluster/docker-compose.yml without containers, on this machine's loopback alone: PostgreSQL, two
# servers that hold projects, one with doors only, and the proxy. It installs nothing. Ctrl-C stops everything.
#
#   deploy/try-cluster.sh [--ports-from N] [--directory DIR] [--keep] [--server DLL] [--patience N]
#
#   --ports-from N   the proxy's port; the ten after it are used too (7100)
#   --directory DIR  where data and logs go (a new directory, removed at the end)
#   --keep           leave the directory there at the end
#   --server DLL     a CoConstruction.Server.dll that is built already
#   --patience N     how many times longer than usual a silent process is waited for (1)
#
# Each time that the processes have changed, one line of JSON on the standard output says where they are and their pids.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

ports_from=7100 directory='' keep='' server='' patience=1
while (($#)); do
  case $1 in
    --ports-from) ports_from=$2 && shift 2 ;;
    --directory) directory=$2 && shift 2 ;;
    --keep) keep=yes && shift ;;
    --server) server=$2 && shift 2 ;;
    --patience) patience=$2 && shift 2 ;;
    *) sed -n '2,/^set/{/^#/p}' "$0" >&2 && exit 2 ;;
  esac
done

# What is needed
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[[ $postgres ]] || postgres=$(dirname "$(command -v initdb || true)")
missing=()
[[ -x $postgres/initdb ]] || missing+=('PostgreSQL (postgresql)')
command -v caddy >/dev/null || missing+=('Caddy (caddy)')
command -v dotnet >/dev/null || missing+=('.NET 10 (dotnet-sdk-10.0)')
for tool in setsid setpriv; do command -v $tool >/dev/null || missing+=("$tool (util-linux)"); done
if ((${#missing[@]})); then
  printf 'Il manque / missing: %s\n' "${missing[@]}" >&2
  exit 3
fi

umask 077
if [[ ! $directory ]]; then directory=$(mktemp -d); else keep=yes && mkdir -p "$directory" && directory=$(cd "$directory" && pwd); fi
mkdir -p "$directory"/{log,data,web,proxy,database}
if [[ ! $server ]]; then
  dotnet build "$root/src/CoConstruction.Server" --configuration Release -v quiet >&2
  server=$root/src/CoConstruction.Server/bin/Release/net10.0/CoConstruction.Server.dll
fi

proxy_port=$ports_from database_port=$((ports_from + 1))
address=http://127.0.0.1:$proxy_port
database="Host=127.0.0.1;Port=$database_port;Database=postgres;Username=coconstruction"
declare -A pids=() first=([a]=$((ports_from + 2)) [b]=$((ports_from + 5)) [web]=$((ports_from + 8)))

# Processes. Each in a session of its own, so that Ctrl-C reaches this script alone; if it is killed, they end.

as_postgres() {
  if ((EUID)); then "$@"; else setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; fi
}

start_database() {
  # PostgreSQL refuses to run as root; its user needs to pass through our directory, not to list it.
  ((EUID)) || { chmod 711 "$directory" && chown postgres "$directory"/{database,password}; }
  if [[ ! -f $directory/database/PG_VERSION ]]; then
    as_postgres "$postgres/initdb" -D "$directory/database" -U coconstruction -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --pwfile="$directory/password" >"$directory/log/database" 2>&1
  fi
  local user=()
  ((EUID)) || user=(--reuid=postgres --regid=postgres --clear-groups)
  setsid setpriv "${user[@]}" --pdeathsig INT -- "$postgres/postgres" -D "$directory/database" -p "$database_port" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= >>"$directory/log/database" 2>&1 &
  pids[database]=$!
}

# start_server NAME ROLE: the options of docker-compose.yml, and the ports that containers do not need.
start_server() {
  local data=$directory/data
  # A server without projects holds no key of a secret vote.
  [[ $2 == web ]] && data=$directory/web
  ASPNETCORE_FORWARDEDHEADERS_ENABLED=true setsid setpriv --pdeathsig TERM -- dotnet "$server" --role="$2" --database="$database" --public-url="$address" \
    --data="$data" --urls="http://127.0.0.1:${first[$1]}" \
    --silo-address=127.0.0.1 --silo-port=$((first[$1] + 1)) --gateway-port=$((first[$1] + 2)) --cluster-patience="$patience" >>"$directory/log/$1" 2>&1 &
  pids[$1]=$!
}

start_a() { start_server a all; }
start_b() { start_server b all; }
start_web() { start_server web web; }

start_proxy() {
  COCONSTRUCTION_PUBLIC_URL=$address COCONSTRUCTION_BIND=127.0.0.1 \
    COCONSTRUCTION_SERVERS="127.0.0.1:${first[a]} 127.0.0.1:${first[b]} 127.0.0.1:${first[web]}" \
    XDG_DATA_HOME=$directory/proxy XDG_CONFIG_HOME=$directory/proxy \
    setsid setpriv --pdeathsig TERM -- caddy run --config "$root/deploy/cluster/Caddyfile" --adapter caddyfile >>"$directory/log/proxy" 2>&1 &
  pids[proxy]=$!
}

# Waiting and ending
# until_ready WHAT COMMAND...: asks ten times a second, for a minute at most.
until_ready() {
  for _ in {1..600}; do
    if "${@:2}" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "$1 ne répond pas." >&2
  exit 1
}

answers() (
  exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3 && head -n 1 <&3 | grep -q ' 200 '
)

stop() {
  # What failed is read in the logs.
  (($? == 0)) || keep=yes
  trap '' INT TERM
  trap - EXIT
  # Doors first, while there is still a database to write to.
  for group in 'proxy' 'a b web' 'database'; do
    for name in $group; do
      [[ ${pids[$name]:-} ]] && kill -"$([[ $name == database ]] && echo INT || echo TERM)" "${pids[$name]}" 2>/dev/null || true
    done
    for name in $group; do wait "${pids[$name]:-}" 2>/dev/null || true; done
  done
  if [[ $keep ]]; then echo "Données et journaux : $directory" >&2; else rm -rf "$directory"; fi
}
trap stop EXIT
trap 'exit 0' INT TERM

say_where() {
  local name list=''
  for name in database a b web proxy; do list+=",\"$name\":${pids[$name]}"; done
  printf '{"address":"%s","database":"%s","password":"%s","directory":"%s","firstAccount":"%s","ports":{"a":%s,"b":%s,"web":%s},"pids":{"script":%s%s}}\n' \
    "$address" "$database" "$PGPASSWORD" "$directory" "${first_account##* }" "${first[a]}" "${first[b]}" "${first[web]}" $$ "$list"
}

PGPASSWORD=$(cat "$directory/password" 2>/dev/null || od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
export PGPASSWORD
printf '%s' "$PGPASSWORD" >"$directory/password"

start_database
until_ready PostgreSQL "$postgres/pg_isready" -h 127.0.0.1 -p "$database_port" -U coconstruction -d postgres
start_a
start_b
start_web
start_proxy
for name in a b web; do
  until_ready "$name" answers "${first[$name]}"
  # The last line of a start, after the link of the first account.
  until_ready "$name" grep -q '^Grappe' "$directory/log/$name"
done
until_ready 'Le proxy' answers "$proxy_port"

echo "CoConstruction est ouvert : $address" >&2
first_account=$(grep -hm 1 '^Premier compte' "$directory"/log/{a,b,web} | head -n 1 || true)
[[ $first_account ]] && echo "$first_account" >&2
echo "Journaux : $directory/log — Ctrl-C arrête tout." >&2
say_where

# As the compose file does (restart: unless-stopped), whatever ends is started again.
while true; do
  ended=0
  wait -n -p ended || true
  for name in "${!pids[@]}"; do
    [[ ${pids[$name]} == "$ended" ]] || continue
    echo "$name (pid $ended) s’est arrêté ; il est relancé." >&2
    sleep 1
    start_"$name"
    say_where
  done
done
