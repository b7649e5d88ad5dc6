"""One sample a case; `generate` goes back to the model until it calls no tool."""

import json
import os

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.scorer import includes
from inspect_ai.solver import generate, use_tools
from inspect_ai.tool import tool


@tool
def look():
    async def execute(q: str) -> str:
        """Looks something up.

        Args:
            q: What to look for.
        """
        return "found"

    return execute


@task
def bench():
    with open(os.environ["BENCH_FILE"]) as file:
        rows = [json.loads(line) for line in file]
    samples = [Sample(input=row["input"], target=row["expected"]) for row in rows]
    tools = [] if os.environ["BENCH_CALLS"] == "1" else [use_tools(look())]
    return Task(dataset=MemoryDataset(samples), solver=[*tools, generate()], scorer=includes())
