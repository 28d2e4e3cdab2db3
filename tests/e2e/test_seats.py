"""A journey finds nothing of the one before it."""

from tests.e2e.browser import PHONE


def test_who_takes_a_seat_finds_it_empty(seats, site: str, cookies_of):
    seat = seats.take(java_script_enabled=True)
    seat.context.add_cookies(cookies_of("jobhunter"))
    seat.page.set_viewport_size(PHONE)
    seat.page.goto("/pilots/assen/participants/add/")
    assert seat.page.url.endswith("/participants/add/")
    seat.page.evaluate("localStorage.setItem('intake:x', '1'); sessionStorage.setItem('intake:x', '1')")
    seat.page.evaluate("console.error('klacht')")
    seat.context.new_page()
    seat.page.route("**/*", lambda asked: asked.abort())
    seat.context.set_offline(offline=True)
    assert seats.give_back(seat) == ["klacht"]
    again = seats.take(java_script_enabled=True)
    assert again is seat
    assert (again.page.url, again.context.pages, again.context.cookies()) == ("about:blank", [again.page], [])
    again.page.goto(site)
    assert again.page.url.startswith(f"{site}/accounts/login/")
    assert again.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert seats.give_back(again) == []
