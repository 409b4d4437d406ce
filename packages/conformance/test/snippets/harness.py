import json
import sys

for line in sys.stdin:
    asked = json.loads(line)
    print("".join("1" if accepts(asked["automaton"], text) else "0" for text in asked["texts"]))
