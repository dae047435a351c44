// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/desktop/ending_signals.h"
#include "app/desktop/language_control.h"
#include "app/desktop/theme_control.h"
#include "app/document/dialogs.h"
#include "app/document/stated_currency.h"
#include "app/start/start.h"
#include "app/view/text_zoom.h"
#include "app/window/left_edits_offer.h"
#include "app/window/main_window.h"
#include "app/window/session_end.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/recovery/recovery_folder.h"
#include "widgets/accessibility/spoken_role.h"
#include "widgets/language/shown_catalog.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QSessionManager>
#include <QSettings>
#include <QTimer>

#include <fontconfig/fontconfig.h>

#include <chrono>
#include <thread>
#include <vector>

namespace breakeven {

namespace {

/// Lets the program end where the session ends it, without asking: what is unsaved is kept for the next start. A person
/// who ends it closes its windows.
class SessionQuit : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != QCoreApplication::instance() || event->type() != QEvent::Quit)
            return false;
        QCoreApplication::exit(0);
        return true;
    }
};

constexpr int statusOfSignals = 128; ///< above it, by their numbers, as shells tell of them
constexpr const char* firstPreset = "support-ticket-triage";
constexpr QSize firstWindowSize{1440, 900};
constexpr QSize leastWindow{960, 640};               ///< where nothing is zoomed
constexpr std::chrono::milliseconds longestWait{50}; ///< a desktop that runs answers in a few

} // namespace

int runWindow(int& argc, char** argv, const WindowOptions& options)
{
    // To read what the system says of fonts takes about as long as to connect to the display: both at a time.
    std::jthread fontSettings([] { FcInit(); });
    TextZoom::prepare();
    QApplication application(argc, argv);
    installSpokenWidgets();
    QApplication::setApplicationName(QStringLiteral("breakeven"));
    QApplication::setOrganizationName(QStringLiteral("breakeven"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(BREAKEVEN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("breakeven"));
    ThemeControl theme(options.theme.value_or(ThemeControl::remembered())); // first of all: it asks the desktop
    fontSettings.join();
    loadFonts();
    theme.awaitDesktop(longestWait);

    LanguageControl language;
    DesktopDialogs dialogs;
    auto* first = new MainWindow(theme, language, dialogs);
    first->setAttribute(Qt::WA_DeleteOnClose);
    MainWindow& window = *first;
    window.setMinimumSize(leastWindow * 100 / TextZoom().percent());
    if (!window.restoreGeometry(QSettings().value(MainWindow::geometryKey()).toByteArray()))
        window.resize(firstWindowSize.boundedTo(window.screen()->availableSize()));
    if (const auto preset = findPreset(firstPreset))
        window.document().start(asNew(startedFrom(*preset, shownCatalog())));
    window.show();
    // To draw it takes longer than to show the window, and nobody waits for it.
    QTimer::singleShot(0, &window, [] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/breakeven.svg"))); });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &application,
        [](QSessionManager& session) {
            if (!mayEndSession(session.allowsInteraction()))
                session.cancel();
        },
        Qt::DirectConnection); // what it asks of the session manager holds only until it returns
    application.installEventFilter(new SessionQuit(&application));
    const EndingSignals ending;
    std::optional<int> ended;
    QObject::connect(&ending, &EndingSignals::wanted, &application, [&ended](int signal) {
        ended = statusOfSignals + signal;
        QCoreApplication::exit(*ended);
    });
    window.keepEdits(recoveryFolder());
    // In the application's loop, so that what takes long there can be ended with it.
    QMetaObject::invokeMethod(
        &window,
        [&] {
            if (options.file)
                window.files().openPath(*options.file);
            if (!offerLeftEdits(window, dialogs, recoveryFolder()) && !options.file)
                window.start().showFirst();
        },
        Qt::QueuedConnection);
    const int status = ended ? *ended : QApplication::exec();
    std::vector<MainWindow*> left; // as where the session ends
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* open = qobject_cast<MainWindow*>(widget))
            left.push_back(open);
    for (MainWindow* open : left) {
        open->document().finishEditing(); // and what is typed is kept with the rest
        QSettings().setValue(MainWindow::geometryKey(), open->saveGeometry());
        delete open;
    }
    return status;
}

} // namespace breakeven
