// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language_control.h"
#include "app/desktop/theme_control.h"
#include "app/document/dialogs.h"
#include "app/exports/report_file.h"
#include "app/window/main_window.h"
#include "core/analysis/suggested_ranges.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/states.h"
#include "core/words/languages.h"
#include "widgets/charts/chart_card.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/text.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTextStream>

#include <optional>

// Paints everything that the program shows, for somebody who looks through it: the window in every view, theme and
// size, every view as an exported picture, and the report. packaging/gallery.sh makes a page of it.

using namespace breakeven;

namespace {

constexpr int settlingTime = 400; ///< ms for what is computed beside the window

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settlingTime)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// With all that a view may show: ranges, a pin, states, and tasks where they are what the view is of.
Scenario shownIn(View view)
{
    if (view == View::Portfolio)
        return startedFrom(*findPreset("an-insurers-twelve-tasks"), shownCatalog());
    Scenario scenario = startedFrom(*findPreset("support-ticket-triage"), shownCatalog());
    scenario.pin = pinOf(scenario);
    scenario.pin->parameters.gpuRate *= 1.4;
    scenario.ranges = suggestedRanges(scenario);
    return scenario;
}

bool save(const QImage& picture, const QString& path)
{
    constexpr int quick = 80; // of PNG's compression: these are looked at once
    if (picture.save(path, "PNG", quick))
        return true;
    QTextStream(stderr) << path << ": can't be written\n";
    return false;
}

bool saveWindows(const QDir& folder, ThemeControl& theme, LanguageControl& language)
{
    DesktopDialogs dialogs;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.choose(choice);
        MainWindow window(theme, language, dialogs);
        window.show();
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
            window.resize(size);
            for (const ViewInfo& row : viewTable) {
                window.document().start(shownIn(row.view));
                window.findChild<ChartCard*>()->setView(row.view);
                settle();
                const QString name = QStringLiteral("window-%1x%2-%3x-%4-%5.png")
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(window.devicePixelRatio())
                                         .arg(toQString(row.id), theme.theme().dark ? "dark" : "light");
                if (!save(window.grab().toImage(), folder.filePath(name)))
                    return false;
            }
        }
    }
    return true;
}

bool savePictures(const QDir& folder)
{
    for (const ViewInfo& row : viewTable) {
        if (!row.isPicture)
            continue;
        const Evaluation evaluation = evaluate(shownIn(row.view));
        for (const QSize pixels : {QSize(1920, 1080), QSize(1440, 1080), QSize(1080, 1080), QSize(1080, 1920)})
            for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
                const PictureOptions options{.pixels = pixels, .theme = theme, .view = row.view};
                const QString name = QStringLiteral("picture-%1x%2-%3-%4.png")
                                         .arg(pixels.width())
                                         .arg(pixels.height())
                                         .arg(toQString(row.id), theme->dark ? "dark" : "light");
                if (!save(chartPicture(evaluation, options), folder.filePath(name)))
                    return false;
            }
    }
    return true;
}

bool saveReport(const QDir& folder)
{
    const Result<std::string> bytes = reportBytes(evaluate(shownIn(View::BreakEven)), {});
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!bytes || !file.open(QIODevice::WriteOnly))
        return false;
    return file.write(bytes->data(), static_cast<qint64>(bytes->size())) == static_cast<qint64>(bytes->size());
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true); // nothing of whoever looks
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("breakeven-gallery"));
    const std::optional<Language> tongue = argc < 3 ? std::nullopt : languageOf(argv[2]);
    if (!tongue) {
        QTextStream(stderr) << "breakeven_gallery FOLDER LANGUAGE [--windows]\n";
        return 2;
    }
    ThemeControl theme(ThemeChoice::Light);
    LanguageControl language(*tongue, std::nullopt);
    loadFonts();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const bool onlyWindows = argc > 3;
    const bool saved = saveWindows(folder, theme, language) && (onlyWindows || (savePictures(folder) && saveReport(folder)));
    return saved ? 0 : 1;
}
