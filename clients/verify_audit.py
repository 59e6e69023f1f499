#!/usr/bin/env python3
"""Verifies a bundle of Countersign's audit log: docs/audit-log.md says what is in one. Needs Python 3.8 and nothing else.

    python3 verify_audit.py DIR [--trust FILE] [--pin FILE]
    python3 verify_audit.py --many     many at once: lines of JSON, {"folder", "trust", "pin"}, from standard input

Written apart from `countersign audit verify`, so that a fault of the one shows in the other. It checks bytes, chains, tree, checkpoints, times
and the pin; the rules of approval and events.csv it leaves to the other. Exit code 0: sound; 1: tampered; 2: incomplete; 3: usage.
"""
import base64, bisect, hashlib, json, os, re, sys
from datetime import datetime, timezone

TAMPERED, INCOMPLETE = "tampered", "incomplete"
DELAY, BEAT = 600_000, 3_600_000  # milliseconds: an event may come so late; the log speaks so often
WAITING = 1000  # so many findings wait for an explanation, and so many explanations are kept
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
ENTRY = re.compile(rb'\{"index":(0|[1-9][0-9]{0,14}),"leaf":"(.{64})","event":(.+)\}', re.S)
NODE = re.compile(r'\{"level":(0|[1-9][0-9]?),"index":(0|[1-9][0-9]{0,14}),"hash":"([0-9a-f]{64})"\}')
SPKI = bytes.fromhex("302a300506032b6570032100")


def sha(data): return hashlib.sha256(data).digest()


# Ed25519 (RFC 8032, 5.1) in plain integers: points are x, y, z, t with x/z, y/z and t = xy/z.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P: return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P: x = x * ROOT % P
    if (x * x - x2) % P or (x == 0 and sign): return None
    if x & 1 != sign: x = P - x
    return x, y, 1, x * y % P


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return i * j % P, k * m % P, j * k % P, i * m % P


def times(n, a):
    total = (0, 1, 1, 0)
    while n:
        if n & 1: total = add(total, a)
        a, n = add(a, a), n >> 1
    return total


BASE = point(bytes.fromhex("5866666666666666666666666666666666666666666666666666666666666666"))
known = {}  # one checkpoint is in many bundles


def signed(key, message, signature):
    name = (key, message, signature)
    if name not in known:
        a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
        good = a is not None and r is not None and s < L
        if good:
            k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
            left, right = times(s, BASE), add(r, times(k, a))
            good = not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)
        known[name] = good
    return known[name]


def unbase64(text):
    text = text.rstrip("=")
    text = text[: len(text) - (len(text) % 4 == 1)]
    return base64.b64decode(text + "=" * (-len(text) % 4))


def millis(text):
    """Milliseconds since 1970 of an instant, None for what is none."""
    if not isinstance(text, str) or not INSTANT.fullmatch(text): return None
    try: at = datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
    except ValueError: return None
    return int(at.timestamp()) * 1000 + int(text[20:23])


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace", newline="") as file: return file.read()
    except OSError: return None


def loads(text):
    try: return json.loads(text)
    except (ValueError, TypeError, RecursionError): return None


def end_of(day):
    """When a day (UTC) ends, in milliseconds; None for what is no day."""
    start = millis(day + "T00:00:00.000Z")
    return None if start is None else start + 24 * BEAT


def count(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value) and 0 <= value < 2**53


def text_or_null(value): return value is None or isinstance(value, str)


def form(value, **members):
    return isinstance(value, dict) and all(name in value and check(value[name]) for name, check in members.items())


def is_text(value): return isinstance(value, str)
def is_instant(value): return isinstance(value, str) and INSTANT.fullmatch(value) is not None
def is_one(value): return value == 1 and not isinstance(value, bool)
def is_header(value):
    return form(value, v=is_one, tenantId=is_text, origin=is_text, made=is_instant, size=count, first=count, count=count, events=count, chains=count,
                draftId=text_or_null, **{"from": lambda at: at is None or is_instant(at), "to": lambda at: at is None or is_instant(at)})
def is_key(value):
    return form(value, name=is_text, publicKey=is_text, until=lambda at: at is None or is_instant(at), **{"from": is_instant})
def is_trust(value):
    return form(value, v=is_one, tenantId=is_text, origin=is_text, keys=lambda keys: isinstance(keys, list) and keys != [] and all(map(is_key, keys)))
def is_pin(value):
    return form(value, origin=is_text, size=count, at=is_instant, root=lambda root: is_text(root) and re.fullmatch("[0-9a-f]{64}", root) is not None)


def open_note(note, keys):
    """Origin, size, root and key of a signed checkpoint; None where no key has signed it."""
    text, gap, lines = note.rpartition("\n\n")
    head = re.fullmatch(r"(\S+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)", text)
    if not gap or not note.endswith("\n") or not head or int(head[2]) >= 2**53: return None
    root = base64.b64decode(head[3])
    if base64.b64encode(root).decode() != head[3]: return None
    lines = [re.fullmatch(r"— (\S+) ([A-Za-z0-9+/]+={0,2})", line) for line in lines[:-1].split("\n")]
    if not all(lines) or any(len(unbase64(line[2])) != 68 for line in lines): return None
    for key in keys:
        raw = base64.b64decode(key["publicKey"])[12:]
        name = sha(key["name"].encode() + b"\n\x01" + raw)[:4]
        for line in lines if key["name"] == head[1] else []:
            data = unbase64(line[2])
            if line[1] == key["name"] and data[:4] == name and signed(raw, (text + "\n").encode(), data[4:]): return head[1], int(head[2]), root, key
    return None


class Fold:
    """A tree put together from left to right; only its right edge is kept."""
    def __init__(self): self.size, self.edge = 0, []

    def add(self, level, node):
        width = 2**level
        if self.size % width: return False
        at, self.size = self.size // width, self.size + width
        while at % 2: node, level, at = sha(b"\1" + self.edge.pop() + node), level + 1, at // 2
        self.edge.append(node)
        return True

    def root(self):
        if not self.edge: return sha(b"")
        node = self.edge[-1]
        for left in reversed(self.edge[:-1]): node = sha(b"\1" + left + node)
        return node


def verify(folder, given=None, pin=None):
    """The findings, each with its level, kind and entry; the header; and the pin as it would move."""
    found = []
    def find(level, kind, index=None): found.append((level, kind, index))
    header = loads(read(os.path.join(folder, "bundle.json")) or "null")
    if not os.path.exists(os.path.join(folder, "bundle.json")): find(INCOMPLETE, "missing-file")
    elif not is_header(header): find(TAMPERED, "unreadable")
    if found: return found, None, None
    policies = set()
    for name in listing(folder, "policies"):
        policies.add(re.sub(r"\.json$", "", name))
        if sha(read(os.path.join(folder, "policies", name)).encode()).hex() + ".json" != name: find(TAMPERED, "policy")
    short, cut, nodes = False, False, []
    hashes = read(os.path.join(folder, "hashes.jsonl"))
    if hashes is None:
        short = True
        find(INCOMPLETE, "missing-file")
    else:
        *lines, rest = hashes.split("\n")
        short = rest != ""
        for line in map(NODE.fullmatch, lines):
            if not line or int(line[1]) > 52:
                find(TAMPERED, "unreadable")
                break
            nodes.append((int(line[1]), int(line[2]), bytes.fromhex(line[3])))
    roots, days = checkpoints(folder, header, given, find)
    newest = max((size for _, (size, _, _) in roots), default=None)
    if newest is not None and newest != header["size"]: find(TAMPERED, "header")
    if pin and pin["origin"] != header["origin"]: find(TAMPERED, "pin")
    elif pin and pin["size"] > header["size"]: find(TAMPERED, "rollback")

    fold, used, torn, lines, ends = Fold(), 0, False, 0, {}
    marks = sorted({size for _, (size, _, _) in roots} | ({pin["size"]} if pin else set()))
    passed, latest, first_at, beat, proven = [], float("-inf"), None, None, set()
    single, first = header["draftId"] is not None, header["first"]
    waiting, stood, stopped, dates, beats = [], [], {}, set(), []

    def at_marks():
        while marks and marks[0] <= fold.size:
            size = marks.pop(0)
            if size != fold.size:
                find(INCOMPLETE, "unproven")
                continue
            root = fold.root()
            for day, (signed_size, signed_root, key) in roots:
                if signed_size != size: continue
                if signed_root != root: find(TAMPERED, "root" if size == newest else "inconsistent", size)
                passed.append((key, day, latest))
            if pin and pin["size"] == size and root.hex() != pin["root"]: find(TAMPERED, "pin", size)

    def stands(start, end, told):
        # a standstill is told in time, when it ends; a heartbeat within it belies it
        if start > end or abs(told - end) > DELAY or told < latest - DELAY: return False
        within = bisect.bisect_right(beats, start + DELAY)
        return within == len(beats) or beats[within] >= end - DELAY

    def take_nodes(to):
        nonlocal used
        while used < len(nodes) and fold.size < to:
            level, index, node = nodes[used]
            if index * 2**level != fold.size or not fold.add(level, node): return
            used += 1
            at_marks()

    def keys_until(at):
        for key, day, after in passed:
            if millis(key["from"]) > at or (key["until"] is not None and after > millis(key["until"])): find(TAMPERED, "key-period")
            if day is not None and not single and after >= end_of(day) + DELAY: find(TAMPERED, "checkpoint")
        passed.clear()

    at_marks()
    for line in entry_lines(folder):
        if not line.endswith(b"\n"):
            cut = True
            break
        lines += 1
        place = ENTRY.fullmatch(line[:-1])
        if not place:
            find(TAMPERED, "unreadable")
            torn = True
            continue
        index, leaf = int(place[1]), sha(b"\0" + place[3])
        sound = leaf.hex().encode() == place[2]
        if not sound: find(TAMPERED, "altered", index)
        event = loads(place[3].decode("utf-8", "replace"))
        at = millis(event.get("at")) if isinstance(event, dict) else None
        draft, subject = (event.get("draftId"), event.get("subject")) if isinstance(event, dict) else (None, None)
        chain = "D#" + draft if is_text(draft) else "S#" + subject if is_text(subject) else None
        if chain is None or at is None:
            if sound: find(TAMPERED, "unreadable", index)
        else:
            if event.get("tenantId") != header["tenantId"] or (single and draft != header["draftId"]): find(TAMPERED, "foreign", index)
            seq, prev = event.get("seq"), event.get("prev")
            if chain in ends: linked = count(seq) and seq == ends[chain][0] + 1 and prev == ends[chain][1]
            else: linked = prev == "" if count(seq) and seq == 0 else not single and first > 0 and count(seq)
            if not linked: find(TAMPERED, "unlinked", index)
            ends[chain] = (seq if count(seq) else -2, place[2].decode("latin-1"))
            named = event.get("policySha256")
            proposal = chain.startswith("S#policy-proposal:")  # nobody is asked by it before a version names it
            if is_text(named) and not proposal and named not in policies and named not in proven:
                proven.add(named)
                find(INCOMPLETE, "policy-missing", index)
            keys_until(at + DELAY)
            if first_at is None: first_at = beat = at
            if at < latest - DELAY: waiting.append((at, "late", index))
            latest = max(latest, at)
            if count(seq) and chain in stopped and seq >= stopped[chain][0]: del stopped[chain]
            data = event.get("data")
            if chain == "S#log" and isinstance(data, dict):
                # what the log says of itself: a chain that it could not take, and a time in which it stood still
                if event.get("type") == "log.fault" and is_text(data.get("chain")) and count(data.get("event")): stopped[data["chain"]] = (data["event"], index)
                if event.get("type") == "log.behind" and len(stood) < WAITING:
                    span = millis(data.get("from")), millis(data.get("to"))
                    if None not in span and stands(*span, at): stood.append(span)
            if not single:
                if latest - beat > BEAT + DELAY:
                    waiting.append((latest, "silent", index))
                    beat = latest
                if event.get("type") == "log.heartbeat" and chain == "S#log":
                    if not beats or at > beats[-1]: beats.append(at)
                    beat = max(beat, at)
                    if end_of(event["at"][:10]) - at > DELAY: dates.add(event["at"][:10])
        expected = first + lines - 1 if not single else first if lines == 1 else index
        if index != expected: find(TAMPERED, "missing" if index > expected else "misplaced", index)
        if torn: continue
        take_nodes(index)
        if fold.size != index:
            torn = True
            if short and used == len(nodes): continue
            find(TAMPERED, "missing" if fold.size < index else "misplaced", index)
            continue
        fold.add(0, leaf)
        at_marks()

    def stood_at(at): return any(start <= at <= end for start, end in stood)
    for place, (at, kind, index) in enumerate(waiting):
        if place >= WAITING or not stood_at(at): find(INCOMPLETE, kind, index)
    for _, index in stopped.values(): find(TAMPERED, "stopped", index)
    cut = cut or short or lines < header["events"]
    if not torn: take_nodes(float("inf"))
    keys_until(millis(header["made"]))
    if cut: find(INCOMPLETE, "cut")
    elif not torn and (used < len(nodes) or fold.size != header["size"]): find(TAMPERED, "missing", fold.size)
    if not cut and (header["events"] != lines or header["count"] != lines or header["chains"] != len(ends)): find(TAMPERED, "header")
    for size in marks:
        if size <= header["size"]: find(INCOMPLETE, "unproven")
    if not single:
        start, end, made = (header["from"] and millis(header["from"])), (header["to"] and millis(header["to"])), millis(header["made"])
        if (start is None and first > 0) or (end is None and first + lines < header["size"]): find(INCOMPLETE, "uncovered")
        if start is not None and first > 0 and not (first_at is not None and first_at <= start - DELAY): find(INCOMPLETE, "uncovered")
        if end is not None and not latest >= end + DELAY: find(INCOMPLETE, "uncovered")
        for day in dates:
            if end_of(day) <= latest and day not in days and not stood_at(end_of(day)): find(INCOMPLETE, "root-missing")
        if beat is not None and min(made, made if end is None else end) - beat > BEAT + DELAY: find(INCOMPLETE, "silent")
    roots_of_newest = [root.hex() for _, (size, root, _) in roots if size == newest]
    moved = {"origin": header["origin"], "size": newest, "root": roots_of_newest[0], "at": header["made"]} if newest is not None else None
    return found, header, None if found else moved


def listing(folder, name):
    path = os.path.join(folder, name)
    return sorted(os.listdir(path)) if os.path.isdir(path) else []


def checkpoints(folder, header, trust, find):
    """Signed roots, each with the day whose last one it is (or None), size, root and key; and the days that have one."""
    none = [], set()
    if trust is None:
        text = read(os.path.join(folder, "trust.json"))
        trust = loads(text)
        if text is None: find(INCOMPLETE, "missing-file")
        elif not is_trust(trust): find(TAMPERED, "unreadable")
        if text is None or not is_trust(trust): return none
    if trust["tenantId"] != header["tenantId"] or trust["origin"] != header["origin"]: return find(TAMPERED, "foreign") or none
    for key in trust["keys"]:
        if not re.fullmatch("[A-Za-z0-9+/]{59}=", key["publicKey"]) or base64.b64decode(key["publicKey"])[:12] != SPKI: return find(TAMPERED, "unreadable") or none
    names, roots, days, before = listing(folder, "checkpoints"), [], set(), 0
    if not names: return find(INCOMPLETE, "missing-file") or none
    for name in names:
        opened = open_note(read(os.path.join(folder, "checkpoints", name)), trust["keys"])
        if not opened or opened[0] != header["origin"] or str(opened[1]) != name: find(TAMPERED, "checkpoint")
        else: roots.append((None, opened[1:]))
    for day in listing(folder, "roots"):
        opened = open_note(read(os.path.join(folder, "roots", day)), trust["keys"])
        if not opened or opened[0] != header["origin"] or end_of(day) is None or opened[1] < before: find(TAMPERED, "checkpoint")
        else:
            roots.append((day, opened[1:]))
            days.add(day)
            before = opened[1]
    return roots, days


def entry_lines(folder):
    try:
        with open(os.path.join(folder, "entries.jsonl"), "rb") as file: yield from file
    except OSError: return


def judged(folder, trust, pin):
    found, header, moved = verify(folder, trust, pin)
    levels = {level for level, _, _ in found}
    verdict = TAMPERED if TAMPERED in levels else INCOMPLETE if levels else "sound"
    worst = sorted((one for one in found if one[0] == verdict), key=lambda one: float("inf") if one[2] is None else one[2])
    return {"folder": folder, "verdict": verdict, "exit": {"sound": 0, TAMPERED: 1, INCOMPLETE: 2}[verdict],
            "first": worst[0][1:] if worst else None, "findings": len(found)}, moved


def trusted(trust_file, pin_file):
    """The keys that were given, and what was seen before; None where none was."""
    trust = loads(read(trust_file)) if trust_file else None
    pin = loads(read(pin_file)) if pin_file and os.path.exists(pin_file) else None
    if trust_file and not is_trust(trust): raise ValueError("the trusted keys can't be read")
    if pin_file and os.path.exists(pin_file) and not is_pin(pin): raise ValueError("the pin can't be read")
    return trust, pin


def main(words):
    options = {"--trust": None, "--pin": None}
    folders, many = [], False
    while words:
        word = words.pop(0)
        if word in options and words: options[word] = words.pop(0)
        elif word == "--many": many = True
        elif word.startswith("-"): return usage(f"there is no such option: {word}")
        else: folders.append(word)
    if many == bool(folders) or len(folders) > 1: return usage("one folder is wanted")
    if many:
        for line in map(json.loads, sys.stdin): print(json.dumps(judged(line["folder"], *trusted(line.get("trust"), line.get("pin")))[0]))
        return 0
    try: trust, pin = trusted(*options.values())
    except ValueError as error: return usage(error)
    if not os.path.isdir(folders[0]): return usage(f"there is no such folder: {folders[0]}")
    result, moved = judged(folders[0], trust, pin)
    if options["--pin"] and moved:
        with open(options["--pin"], "w") as file: json.dump(moved, file, indent=2)
    print(json.dumps(result))
    if trust is None: print("verify_audit: the keys are the bundle's own: give --trust, or whoever made the bundle could have made them", file=sys.stderr)
    if not options["--pin"]: print("verify_audit: without --pin, an older log or one that was signed anew would not be found", file=sys.stderr)
    return result["exit"]


def usage(why):
    print(f"verify_audit: {why}\n\n{__doc__}", file=sys.stderr)
    return 3


if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
