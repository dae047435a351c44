# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes is told to a screen reader: a slider's value with its unit, and the answer once the slider rests."""
from desktop import Events, description, name, run, wait, wait_for

SHOWN = "object:state-changed:showing"
NAMED = "object:property-change:accessible-name"
VALUED = "object:property-change:accessible-value"
REST = 1.5  # seconds after which all is told


def announced(events):
    return [(named, described) for kind, role, named, described, on in events.seen
            if kind == SHOWN and role == "notification" and on == 1]


def answers(events):
    return [each for each in announced(events) if each[0].startswith("Rented GPU ")]


def slider(program, named):
    found = program.one("slider", named)
    found.get_component_iface().grab_focus()
    wait(0.5)
    return found


def the_answer_is_told_once_when_the_slider_rests(program):
    program.close_start_page()
    rate = slider(program, "GPU rate")
    events = Events(SHOWN)
    program.press(*["Right"] * 8)
    before = answers(events)
    wait(REST)
    assert before == [], before
    told = answers(events)
    assert len(told) == 1, told
    assert told[0][0].startswith("Rented GPU pays from ") and "a month" in told[0][1], told
    panel = program.one("panel", told[0][0])
    assert description(panel) == told[0][1]
    program.press("Left", "Right")  # back where it was: nothing is new
    wait(REST)
    assert answers(events) == told, answers(events)
    rate.get_value_iface().set_current_value(5)
    wait(REST)
    assert len(answers(events)) == 2 and answers(events)[1] != told[0], answers(events)
    events.end()


def what_else_changes_waits_for_the_answer(program):
    program.close_start_page()
    slider(program, "GPU rate")
    events = Events(SHOWN, NAMED)
    program.press(*["Right"] * 8)
    assert [each for each in events.seen if each[0] == NAMED and each[1] != "slider"] == []
    wait(REST)
    kinds = [each[0] for each in events.seen if each[1] not in ("label", "notification") or each[0] == SHOWN]
    told = next(i for i, each in enumerate(events.seen) if each[:2] == (SHOWN, "notification"))
    others = [i for i, each in enumerate(events.seen) if each[0] == NAMED and each[1] != "notification"]
    assert others and min(others) > told, kinds
    events.end()


def a_slider_says_its_value_and_its_unit(program):
    program.close_start_page()
    rate = slider(program, "GPU rate")
    value = rate.get_value_iface()
    assert description(rate).startswith("$1.09 an hour. Rent of one GPU for one hour."), description(rate)
    assert abs(value.get_current_value() - 1.09) < 1e-9
    events = Events(SHOWN, VALUED)
    program.press("Right")
    wait_for(lambda: announced(events), "nothing is said")
    assert any(each[0] == VALUED and each[2] == "GPU rate" for each in events.seen), events.seen
    assert announced(events)[0] == ("$1.10 an hour", ""), announced(events)
    assert 0.001 < value.get_minimum_increment() < 0.1, value.get_minimum_increment()  # else it is read as "1"
    events.end()
    program.press("Tab")
    assert description(rate).startswith("$1.10 an hour. Rent of one GPU for one hour."), description(rate)
    wait(REST)


def a_walk_over_the_chart_is_told(program):
    program.close_start_page()
    chart = program.one("chart")
    chart.get_component_iface().grab_focus()
    wait(0.5)
    events = Events(SHOWN)
    program.press("Right")
    wait_for(lambda: announced(events), "nothing is said")
    assert announced(events) == [(name(chart), "")], announced(events)
    assert "$" in name(chart), name(chart)
    events.end()


run(a_slider_says_its_value_and_its_unit, what_else_changes_waits_for_the_answer,
    the_answer_is_told_once_when_the_slider_rests, a_walk_over_the_chart_is_told)
