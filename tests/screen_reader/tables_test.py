# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of each chart are a table, which is asked for by key and from the chart's menu."""
from desktop import Events, name, role, run, tree, wait_for


def rows_of(table):
    grid = table.get_table_iface()
    return grid, grid.get_n_rows(), grid.get_n_columns()


def check_table(program, tab):
    dialog = program.dialog("Data: " + tab)
    table = program.one("table", within=dialog)
    wait_for(lambda: rows_of(table)[1] > 0, "the table stays empty")
    grid, rows, columns = rows_of(table)
    assert name(table) and rows > 0 and columns > 1, (tab, rows, columns)
    heads = [name(grid.get_column_header(i)) for i in range(columns)]
    assert all(heads), (tab, heads)
    cell = grid.get_accessible_at(0, 0)
    assert role(cell) == "table cell" and name(cell), (tab, tree(table)[:20])
    return dialog


def the_key_opens_the_values_of_each_view(program):
    program.fill_views()
    for tab in program.views():
        if tab == "Advice":
            continue
        program.press("ctrl+d")
        check_table(program, tab)
        program.press("Escape")
        wait_for(lambda: not any(name(each).startswith("Data: ") for each in program.windows()),
                 "Escape does not close it")


def the_menu_of_a_chart_has_it(program):
    program.one("page tab", "Break-even").get_action_iface().do_action(0)
    program.one("chart").get_component_iface().grab_focus()
    events = Events("object:state-changed:focused", "object:state-changed:selected")
    program.press("Menu")
    for _ in range(20):
        program.press("Down")
        reached = [each for each in events.seen if each[1] == "menu item"]
        if reached and reached[-1][2].startswith("Data as Table"):
            break
    else:
        raise AssertionError(events.seen)
    events.end()
    program.press("Return")
    check_table(program, "Break-even")


run(the_key_opens_the_values_of_each_view, the_menu_of_a_chart_has_it)
