#!/bin/sh
# Makes .venv and installs the locked packages into it; called by `make` before every verb.
#
# .venv is believed only when .venv/.ready says that it was finished here, in this folder, for
# this lock, and when its Python runs. One that was begun and not finished holds .venv/.begun.
set -eu
cd "$(dirname "$0")"
venv=.venv
asked=${1-}

say() { echo "setup: $*" >&2; }
refuse() { say "$*"; exit 1; }

wanted() { pwd; cat requirements.lock pyproject.toml | cksum; }
is_ready() {
    [ -f $venv/.ready ] && [ ! -e $venv/.begun ] && [ "$(cat $venv/.ready)" = "$(wanted)" ] &&
        $venv/bin/python -c 'import ytempire' 2> /dev/null
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; }
version_of() { "$1" -c 'import sys; print(sys.version.split()[0])' 2> /dev/null; }
newer_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if is_new_enough "$name"; then echo "$name"; return; fi
    done
}

choose_python() {
    python=${asked:-python3}
    is_new_enough "$python" && return
    found=$(newer_python)
    if [ -z "$asked" ] && [ -n "$found" ]; then
        python=$found
        return
    fi
    version=$(version_of "$python") && what="$python is Python $version" || what="$python does not run"
    if [ -n "$found" ]; then
        refuse "Python 3.11 or newer is needed, and $what. Type: make PYTHON=$found"
    fi
    refuse "Python 3.11 or newer is needed, and $what. Install one (on Debian or Ubuntu:" \
        "sudo apt install python3 python3-venv), or name yours: make PYTHON=/path/to/python3"
}

forget_what_is_broken() {
    [ -e $venv ] || return 0
    if [ -e $venv/.begun ]; then
        say "$venv was not finished: making it anew"
    elif ! $venv/bin/python -c 'import pip' 2> /dev/null; then
        say "the Python of $venv is gone or does not run: making it anew"
    elif [ -s $venv/.ready ] && [ "$(head -n 1 $venv/.ready)" != "$(pwd)" ]; then
        say "$venv was made in another folder: making it anew"
    else
        return 0
    fi
    rm -rf $venv
}

make_venv() {
    choose_python
    say "making $venv with $python ($(version_of "$python"))"
    mkdir -p $venv
    touch $venv/.begun
    "$python" -m venv $venv > $venv/said 2>&1 && return
    cat $venv/said >&2
    rm -rf $venv
    if "$python" -c 'import ensurepip' 2> /dev/null; then
        refuse "$python could not make $venv; above is why. Mend that and run make again"
    fi
    minor=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    refuse "$python has no ensurepip. Type: sudo apt install python$minor-venv, then make again" \
        "(elsewhere: install the venv module of Python $minor)"
}

# The locked pip comes first: older ones take twice as long. Bytecode is compiled on first use
# instead of for every module of every package.
install() {
    pip="$venv/bin/python -m pip install -q --no-deps"
    if command -v uv > /dev/null; then
        uv pip install -q --python $venv/bin/python --no-deps --require-hashes -r requirements.lock
    else
        awk '/^[a-z]/{keep = /^pip==/} keep' requirements.lock > $venv/pip.lock &&
            $pip --require-hashes -r $venv/pip.lock &&
            $pip --no-compile --require-hashes -r requirements.lock
    fi && $pip --no-build-isolation -e .
}

is_ready && exit 0

# A lock in a file that is there anyway. What we start inherits it: if we are killed, the next
# make waits for a pip that we left.
if command -v flock > /dev/null; then
    exec 9< .setup.sh
    flock -n 9 || { say "another make is setting up $venv: waiting for it"; flock 9 || true; }
    is_ready && exit 0
fi

forget_what_is_broken
[ -e $venv ] || make_venv
touch $venv/.begun
rm -f $venv/.ready
say "installing the locked packages into $venv (about a minute)"
install || refuse "the packages were not installed; above is why. Look at the network and at the" \
    "space on the disk, then run make again: what was downloaded is kept"
wanted > $venv/.ready
rm -f $venv/.begun
