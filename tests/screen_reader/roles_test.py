# SPDX-License-Identifier: GPL-3.0-or-later
"""Every part of the window is to a screen reader what it is to who sees it, and has a name."""
from desktop import children, description, has, line, name, role, run, tree, walk

# What only holds others. It has nothing to say, and nobody stops there.
ROOM = {"filler"}
# What is used, and so has to say what it is.
USED = {"push button", "check box", "radio button", "slider", "text", "combo box", "link", "page tab", "spin button",
        "table", "tree", "list", "menu item", "toggle button"}


def faults(root):
    found = []
    for thing in walk(root):
        if role(thing) in ROOM and (name(thing) or description(thing) or has(thing, "FOCUSABLE")):
            found.append("nothing but room, with something to say: " + line(thing))
        if role(thing) in USED and not name(thing) and has(thing, "FOCUSABLE"):
            found.append("without a name: " + line(thing))
        if role(thing) in ("invalid", "unknown"):
            found.append(f"nobody knows what it is: {line(thing)}, in {line(thing.get_parent())}")
    return found


def check(root):
    found = faults(root)
    assert not found, "\n".join([*found, "", *tree(root)])


def every_part_of_the_window_is_what_it_is(program):
    program.one("push button", "Close This Page")
    check(program.window)
    program.close_start_page()
    check(program.window)


def verdict_and_warnings_are_texts_to_read(program):
    program.close_start_page()
    verdict = next(each for each in program.all("label") if name(each).startswith("Rented GPU pays from "))
    around = verdict.get_parent()
    assert role(around) == "panel" and name(verdict).startswith(name(around)), line(around)
    warnings = program.all("alert")
    assert len(warnings) >= 2 and all(name(each) and description(each) for each in warnings), warnings


def each_chart_has_a_name_and_its_finding_in_words(program):
    program.fill_views()
    finding = {}
    for tab in program.views():
        check(program.window)
        if tab == "Advice":  # texts
            continue
        chart = program.one("chart")
        finding[tab] = description(chart)
        assert name(chart) and len(description(chart).split()) > 5, f"{tab}: {line(chart)}"
    assert len(finding) == 10 and len(set(finding.values())) == len(finding), finding


def segments_of_which_one_is_chosen_are_radio_buttons(program):
    program.close_start_page()
    log, linear = program.one("radio button", "Log"), program.one("radio button", "Linear")
    assert has(log, "CHECKED") and not has(linear, "CHECKED")
    linear.get_action_iface().do_action(0)
    assert has(linear, "CHECKED") and not has(log, "CHECKED")


def menus_are_menus(program):
    program.close_start_page()
    menus = children(program.one("menu bar"))
    assert [name(each) for each in menus] == ["File", "Edit", "View", "Inputs", "Scenario", "Help"]
    program.press("alt+f")
    menu = program.one("popup menu", within=program.application)
    check(menu)
    assert any(name(each) == "Export" for each in children(menu)), tree(menu)
    program.press("Escape")


run(every_part_of_the_window_is_what_it_is, verdict_and_warnings_are_texts_to_read,
    segments_of_which_one_is_chosen_are_radio_buttons, menus_are_menus, each_chart_has_a_name_and_its_finding_in_words)
