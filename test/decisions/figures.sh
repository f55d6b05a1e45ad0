#!/bin/sh
# Figures of decision-silence and decision-concentration, straight from `git log`: no line of this is shared with the product.
# Usage: figures.sh <repository> <file with one record's path a line> [days] [last]
# Prints a line for each figure: name, value.
set -eu
repository=$1
records=$2
days=${3:-180}
last=${4:-12}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git_in() { git -C "$repository" -c core.quotePath=false "$@"; }
at=$(git_in log -1 --format=%ct HEAD)
# Service accounts, and coding agents as they sign.
bots='\[bot\]|(^|[ _.-])bot$|^[^@]*[_.-]bot@|dependabot|renovate|github-actions|greenkeeper|snyk-bot|weblate|^copilot|^claude|^cursor ?agent|^devin ai|noreply@anthropic\.com|copilot-swe-agent'

# Every version of each record, newest first: time, commit, its path then, its path now. One walk, renames followed
# (not `--follow`: that takes a record written from another's text for a copy of it).
versions() {
  git_in log --no-merges "$1" --format='@%ct%x09%H' --name-status HEAD 2>"$work/broken" | awk -F '\t' '
    NR == FNR { now[$0] = $0; next }
    /^@/ { time = substr($1, 2); commit = $2; next }
    /^R/ && ($3 in now) { print time "\t" commit "\t" $3 "\t" now[$3] "\tR"; now[$2] = now[$3]; next }
    /^[AM]/ && ($2 in now) { print time "\t" commit "\t" $2 "\t" now[$2] "\t" $1 }' "$records" -
}
versions -M >"$work/versions"
# Where a version is missing in a partial copy only moves that changed nothing can be followed.
if [ -s "$work/broken" ]; then versions -M100% >"$work/versions"; fi
awk -F '\t' '$5 == "A" { came[$4] = $1 "\t" $2 } END { for (path in came) print came[path] "\t" path }' "$work/versions" >"$work/came"

# The status each version states: front matter, a "Status" heading, or a list item; the first word of it.
sort -t "$(printf '\t')" -k 4,4 -s "$work/versions" | while IFS="$(printf '\t')" read -r time commit then path change; do
  status=$(git_in show "$commit:$then" 2>/dev/null | tr -d '\r' | awk '
    function word(text) { text = tolower(text); gsub(/[^a-z ]/, " ", text); sub(/^ +/, "", text); split(text, w, " "); return w[1] }
    NR == 1 && /^---/ { front = 1; next }
    front && /^---/ { front = 0; next }
    front && tolower($0) ~ /^status:/ { sub(/^[^:]*:/, ""); print word($0); exit }
    tolower($0) ~ /^[*-] *\**status\**:/ { sub(/^[^:]*:/, ""); print word($0); exit }
    tolower($0) ~ /^#+ *status *$/ { section = 1; next }
    section && /^<!--/ { next }
    section && NF { print word($0); exit }')
  printf '%s\t%s\t%s\n' "$time" "${status:-none}" "$path"
done >"$work/states"
# Newest first: a version that states another status than the one before it moved it.
awk -F '\t' 'path == $3 && before != $2 { print moved "\t" $3 } { before = $2; moved = $1; path = $3 }' "$work/states" >"$work/moves"

sort -n "$work/came" >"$work/ordered"
newest=$(tail -1 "$work/ordered" | cut -f 1)
moved=$(sort -n "$work/moves" | tail -1 | cut -f 1)
end=$(awk -v a="${newest:-0}" -v b="${moved:-0}" 'BEGIN { print (a > b) ? a : b }')

# Commits of people that landed in the window: no merges, no bots, no sweeps over more paths than 99 of 100 commits touch (30 at least; a move is two paths).
git_in log --no-merges --no-renames --format='@%H' --name-only HEAD | awk '
  function close_commit() { if (known) { n++; hist[count]++ } }
  /^@/ { close_commit(); known = 1; count = 0; next }
  NF { count++ }
  END {
    close_commit()
    for (f = 0; seen < 0.99 * n; f++) seen += hist[f]
    print (f - 1 > 30) ? f - 1 : 30
  }' >"$work/limit"
git_in log --first-parent --format='%ct %H %P' HEAD | awk -v from="$((at - days * 86400))" '$1 > from { print $2, $3 }' | while read -r commit first; do
  git_in log --no-merges --no-renames --format='@%H%x09%an%x09%ae%n%w(0,1,1)%B%w(0,0,0)' --name-only "$commit" ${first:+"^$first"}
done | awk -F '\t' -v limit="$(cat "$work/limit")" -v bots="$bots" '
  function close_commit() { if (known && person && count <= limit) total++ }
  /^@/ { close_commit(); known = 1; count = 0; person = tolower($2) !~ bots && tolower($3) !~ bots; next }
  tolower($0) ~ /^ co-authored-by:/ { sub(/^[^:]*: */, ""); if (tolower($0) !~ bots) person = 1; next }
  /^ / { next }
  NF { count++ }
  END { close_commit(); print total + 0 }' >"$work/commits"

# Concentration: commits that brought four or more records are imports.
cut -f 2 "$work/ordered" | sort | uniq -c | awk '$1 < 4 { print $2 }' >"$work/single"
awk -F '\t' 'NR == FNR { single[$1] = 1; next } $2 in single' "$work/single" "$work/ordered" >"$work/kept"
# One person: the same mail, then the same name, over all commits.
git_in log --format='%aN%x09%aE' HEAD | tr '[:upper:]' '[:lower:]' | sort -u >"$work/aliases"
while IFS="$(printf '\t')" read -r time commit path; do
  {
    git_in log -1 --format='%aN%x09%aE' "$commit"
    # Wherever it stands: what squashes a request puts a line of dashes before it, and git takes it for no trailer.
    git_in log -1 --format=%B "$commit" | sed -n 's/^[Cc][Oo]-[Aa]uthored-[Bb]y: *\(.*[^ ]\) *<\(.*\)> *$/\1\t\2/p'
  } | tr '[:upper:]' '[:lower:]' | grep -Ev "$bots|^ *\$" | awk -F '\t' -v path="$path" '
    function root(x) { while (up[x] != "" && up[x] != x) x = up[x]; return x }
    function join(a, b) { a = root(a); b = root(b); if (a != b) up[b] = a }
    NR == FNR { join("n:" $1, "m:" $2); next }
    { join("n:" $1, "m:" $2); print path "\t" root("n:" $1) }' "$work/aliases" - | sort -u
done <"$work/kept" >"$work/people"
tail -n "$last" "$work/kept" | cut -f 3 >"$work/recent"

echo "records $(wc -l <"$records" | tr -d ' ')"
echo "newest ${newest:-0}"
echo "moved ${moved:-0}"
echo "end $end"
echo "silent-days $(((at - end) / 86400))"
echo "commits $(cat "$work/commits")"
echo "recent $(wc -l <"$work/recent" | tr -d ' ')"
echo "writers $(cut -f 2 "$work/people" | sort -u | grep -c . || true)"
echo "most $(awk -F '\t' 'NR == FNR { recent[$0] = 1; next } $1 in recent { print $2 }' "$work/recent" "$work/people" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $1 } END { if (NR == 0) print 0 }')"
