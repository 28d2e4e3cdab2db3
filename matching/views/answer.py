"""The open page of a link: one question, answered once, without an account. Looking at it changes nothing."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.responses import see_other
from config.throttle import too_many
from matching.answer_forms import AnswerForm
from matching.answers import EMPLOYER, Question, everywhere, give, just_answered, question_of, texts_of
from participants.card import LANGUAGES

GONE, TOO_MANY, WRONG = 410, 429, 422
GUESSES, TEN_MINUTES = 30, 600


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows the question, POST keeps the answer. A wrong, a used and an expired link get the same page; who pressed
    twice is thanked twice, and the first answer stands."""
    if too_many(request, "answer", most=GUESSES, seconds=TEN_MINUTES):
        return render(request, "429.html", status=TOO_MANY)
    with transaction.atomic():
        question = question_of(token)
        if question is None:
            return _gone(request, token)
        form = AnswerForm(request.POST if request.method == "POST" else None, question=question)
        if not (form.is_bound and form.is_valid()):
            return _page(request, question, form)
        if not give(token, form.given):
            return _gone(request, token)
    return _thanks(request, EMPLOYER if question.asks_employer else question.texts.code)


def _thanks(request: HttpRequest, name: str) -> HttpResponse:
    return see_other(request, reverse("answer:thanks", args=[name]))


def _page(request: HttpRequest, question: Question, form: AnswerForm) -> HttpResponse:
    labels = ("at_work", "satisfied", "call", "send", "privacy", *(("hire_again",) if question.asks_employer else ()))
    context: dict[str, Any] = {
        "question": question,
        "texts": question.texts,
        "form": form,
        "title": question.say("title"),
        "intro": question.say("intro"),
        "labels": {key: question.say(key) for key in labels},
    }
    return render(request, "answer/question.html", context, status=WRONG if form.is_bound else 200)


def _gone(request: HttpRequest, token: str) -> HttpResponse:
    """In every language: of a link that does not work nothing is known, or told."""
    if request.method == "POST" and (name := just_answered(token)):
        return _thanks(request, name)
    too_many(request, "answer", most=GUESSES, seconds=TEN_MINUTES, count=True)
    texts = texts_of("nl")
    lines = list(zip(everywhere("gone_title"), everywhere("gone"), strict=True))
    context = {"texts": texts, "title": texts.say("page", "gone_title"), "lines": lines}
    return render(request, "answer/gone.html", context, status=GONE)


@login_not_required
@never_cache
@require_safe
def thanks(request: HttpRequest, name: str) -> HttpResponse:
    """The address holds no token any more, so going back or reloading shows nothing of the answer."""
    if name not in (*LANGUAGES, EMPLOYER):
        raise Http404
    texts = texts_of(name)
    context = {"texts": texts, "title": texts.say("page", "thanks_title"), "text": texts.say("page", "thanks")}
    return render(request, "answer/thanks.html", context)
