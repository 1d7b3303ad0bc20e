"""The settings that every room of the site shares."""

import subprocess
import sys

from django.core.management import call_command
from django.http import HttpResponse
from django.test import RequestFactory

from recount_site.headers import ContentSecurityPolicy
from recount_site.settings import configure


def test_every_answer_forbids_other_hosts_and_inline_code() -> None:
    configure()
    answer = ContentSecurityPolicy(lambda request: HttpResponse("page"))(RequestFactory().get("/"))
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy and "http" not in policy and "*" not in policy


def test_the_tables_are_those_of_the_migrations() -> None:
    configure()
    call_command("makemigrations", "casefile", check=True, dry_run=True, verbosity=0)


def test_the_settings_are_the_same_by_name_and_by_call() -> None:
    program = "import django; django.setup(); from recount_site.settings import configure; print(configure())"
    command = [sys.executable, "-c", program]
    by_name = {"DJANGO_SETTINGS_MODULE": "recount_site.settings", "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(command, env=by_name, capture_output=True, text=True, check=True)
    assert done.stdout == "default\n"


def test_the_core_is_imported_without_any_web_framework() -> None:
    program = "import sys, recount.preserve, recount.records; print('django' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
