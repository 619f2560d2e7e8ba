"""libFuzzer at the decode seam: `make fuzz`.

`--seconds N` fuzzes for so long, from the seeds of `fuzz.seam` and from what earlier runs have found; what fails is
kept in the folder. `--repeat FILE` runs one input again, without libFuzzer.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import sys
import warnings
from pathlib import Path

INSTRUMENTED = ["elements_ext", "avepoint_elements_api", "cloud_elements_api", "microsoft_graph_element_api", "json"]
LONGEST_INPUT = 16_384
"""Bytes; the seeds with the longest numbers have 10,000."""
HANGS = 20
"""Seconds after which an input hangs."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--folder", type=Path, default=Path(".fuzz"))
    parser.add_argument("--repeat", type=Path)
    options = parser.parse_args()
    warnings.simplefilter("error")
    if options.repeat is not None:
        repeat(options.repeat)
    else:
        fuzz(options.seconds, options.folder)


def repeat(file: Path) -> None:
    from fuzz import seam

    seam.listen()
    data = file.read_bytes()
    print(*seam.said(data), sep="\n")
    print(seam.one_input(data))


def fuzz(seconds: int, folder: Path) -> None:
    import atheris

    # Only what is imported in here tells libFuzzer which lines an input has reached. It names each of 400 modules.
    with contextlib.redirect_stderr(io.StringIO()), atheris.instrument_imports(include=INSTRUMENTED):
        from fuzz import seam

    seam.listen()
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in seam.seeds():
        (corpus / hashlib.sha1(seed).hexdigest()).write_bytes(seed[:LONGEST_INPUT])
    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in sorted(set(seam.words()))), encoding="ascii")
    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST_INPUT}", f"-timeout={HANGS}", "-rss_limit_mb=2048"]
    output = [f"-artifact_prefix={folder}/", "-verbosity=0", "-print_final_stats=1"]
    print(f"fuzzing for {seconds} seconds", flush=True)
    atheris.Setup([sys.argv[0], *limits, *output, f"-dict={words}", str(corpus)], seam.one_input)
    atheris.Fuzz()


def _escaped(word: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    main()
