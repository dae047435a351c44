// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QWidget>

/// What any window of Qt Widgets costs, as start_up.py measures it: an empty one, of the size of the program's.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
