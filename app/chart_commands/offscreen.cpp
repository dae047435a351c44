// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/offscreen.h"

#include "app/commands/base/streams.h"
#include "widgets/theme.h"

#include <QApplication>

#include <cstdlib>

namespace breakeven {

namespace {

/// Qt ends the program after a fatal message; this does so first, in our words and without a dump.
void takeMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg)
        return;
    printProblem({"chart", "could not be drawn: " + text.toStdString(), Error::Kind::Outside});
    std::_Exit(1);
}

} // namespace

OffscreenApplication::OffscreenApplication()
{
    qInstallMessageHandler(takeMessage);
    qunsetenv("QT_QPA_PLATFORMTHEME"); // the desktop's, which would look for its display
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1; // Qt keeps both, and takes no options from the command line here
    static char name[] = "breakeven";
    static char* words[] = {name, nullptr};
    m_application = std::make_unique<QApplication>(count, words);
    loadFonts();
}

OffscreenApplication::~OffscreenApplication() = default;

} // namespace breakeven
