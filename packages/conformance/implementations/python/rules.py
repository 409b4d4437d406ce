"""Step 2, the rules across fields, by their CEL text."""

import cel

from artefact import Artefact, pointer


class Rules:
    def __init__(self, artefact: Artefact) -> None:
        self._rules = {
            of: [(rule, cel.compile(rule["cel"])) for rule in rules if rule["severity"] == "error"]
            for of, rules in artefact.rules.items()
        }

    def issues(self, of: str, data, shape: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """The rules that are not kept, given what is wrong with the shape."""
        wrong = [at.split("/") for at, _ in shape]
        return {
            (at + rule["at"], rule["id"])
            for rule, program in self._rules.get(of, [])
            for at, held in _places(data, rule["within"].split("/")[1:], "")
            if isinstance(held, dict)
            and not any(_meet(place, (at + read).split("/")) for place in wrong for read in rule["reads"])
            and program.execute({"this": held}) is not True
        }


def _places(data, keys: list[str], at: str):
    """Every place that a pointer with stars leads to, and what stands there."""
    if not keys:
        yield at, data
    elif keys[0] == "*" and isinstance(data, list):
        for index, item in enumerate(data):
            yield from _places(item, keys[1:], at + pointer(index))
    elif isinstance(data, dict) and keys[0] in data:
        yield from _places(data[keys[0]], keys[1:], at + pointer(keys[0]))


def _meet(place: list[str], read: list[str]) -> bool:
    """Whether a place is at, above or below one that is read."""
    return all(one == "*" or one == other for other, one in zip(place, read))
