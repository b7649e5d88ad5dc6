"""An agent behind a URL, for festeval: Python's standard library and nothing else.

    MODEL_URL=http://127.0.0.1:11434/v1 MODEL=qwen3:8b python3 agent.py --port 8900
    festeval eval --backend http://127.0.0.1:8900/

It asks any OpenAI-compatible server for each message and keeps nothing between requests: everything it needs is in the
request (docs/outside-agents.md). Put your own agent in the place of `answer`.
"""

import argparse
import json
import os
import sys
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL_URL = os.environ.get("MODEL_URL", "http://127.0.0.1:11434/v1")
MODEL = os.environ.get("MODEL", "qwen3:8b")
MODEL_KEY = os.environ.get("MODEL_KEY")
# What festeval is given to wait for one message: --timeout there, `callSeconds` in a suite.
MODEL_SECONDS = 110


class ModelError(Exception):
    """The model's server answered with an error, which is passed on with its status."""

    def __init__(self, status, message, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


def answer(request):
    """One message of the assistant: what is said to the user, or which tools are called."""
    if request.get("preflight"):
        return {"message": "ready"}
    completion = ask_model(
        {
            "model": MODEL,
            "messages": [{"role": "system", "content": request["brief"]}] + request["messages"],
            "tools": [{"type": "function", "function": tool} for tool in request["tools"]],
        }
    )
    choice = completion["choices"][0]
    message = choice["message"]
    usage = completion.get("usage")
    return {
        "message": message.get("content") or "",
        "calls": [
            {"id": call["id"], "name": call["function"]["name"], "arguments": call["function"]["arguments"]}
            for call in message.get("tool_calls") or []
        ],
        "usage": usage and {"in": usage["prompt_tokens"], "out": usage["completion_tokens"]},
        "stop": "refused" if choice.get("finish_reason") == "content_filter" else None,
    }


def ask_model(body):
    headers = {"content-type": "application/json"}
    if MODEL_KEY:
        headers["authorization"] = f"Bearer {MODEL_KEY}"
    data = json.dumps(body).encode()
    request = urllib.request.Request(f"{MODEL_URL}/chat/completions", data, headers)
    try:
        with urllib.request.urlopen(request, timeout=MODEL_SECONDS) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise ModelError(error.code, error.read().decode(errors="replace"), error.headers.get("retry-after")) from error
    except (urllib.error.URLError, TimeoutError, ValueError) as error:
        raise ModelError(502, f"the model cannot be reached: {error}") from error


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # Keeps connections open between messages.
    disable_nagle_algorithm = True

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        try:
            self.reply(200, answer(request))
        except ModelError as error:
            self.reply(error.status, {"error": {"message": str(error)}}, error.retry_after)

    def reply(self, status, body, retry_after=None):
        data = json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        if retry_after:
            self.send_header("retry-after", retry_after)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--port", type=int, default=8900, help="0 takes any free one")
    server = Server(("127.0.0.1", parser.parse_args().port), Handler)
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit(0)
