// SPDX-License-Identifier: GPL-3.0-or-later

/// What any process costs that is linked to the libraries of the command line, as start_up.py measures it.
int main()
{
    return 0;
}
