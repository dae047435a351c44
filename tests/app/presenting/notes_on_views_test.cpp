// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/presenting/note_stage.h"
#include "tests/support/picture_structure.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/program.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/views.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString words = QStringLiteral("Look at this");

/// In which every view has something to show.
Scenario withAll()
{
    Scenario scenario = fiveTasks();
    scenario.name = "Triage";
    scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
    scenario.ranges.emplace("volume", Range{400000, 2000000});
    scenario.pin = pinOf(scenario);
    scenario.parameters.gpuRate *= 1.1;
    return scenario;
}

/// How many pixels of its picture are others for the notes.
int pixelsOfNotes(const Scenario& scenario, View view)
{
    Scenario bare = scenario;
    bare.presentation.annotations.clear();
    const auto drawn = [view](const Scenario& shown) {
        PlotStage stage({1100, 620});
        drawView(stage.plot, view, evaluate(shown), {}, Theme::light());
        return stage.image();
    };
    const QImage with = drawn(scenario);
    const QImage without = drawn(bare);
    int count = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            count += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    return count;
}

} // namespace

/// Whatever is true of notes is so on every view that is a picture.
class NotesOnViewsTest : public NoteStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void cleanup() { close(); }

    void aNoteIsAddedSavedLoadedAndExported_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                QTest::newRow(row.id.data()) << row.view;
    }
    void aNoteIsAddedSavedLoadedAndExported()
    {
        QFETCH(const View, view);
        open();
        document().start(withAll());
        see(view);
        const QImage before = plot().grab().toImage();
        m_dialogs.toType = words;
        choose("note_add", middle());
        QCOMPARE(notes().size(), std::size_t{1});
        QCOMPARE(notes()[0].view, std::string(info(view).id));
        const QPoint text = box();
        QVERIFY(!text.isNull());
        QVERIFY(plot().grab().toImage() != before);

        const std::filesystem::path file =
            m_folder.filePath(QString::fromLatin1(info(view).id.data()) + ".breakeven").toStdString();
        const Scenario saved = scenario();
        QVERIFY(document().save(file));
        document().start(Scenario{});
        settle();
        QVERIFY(box().isNull());
        QVERIFY(document().open(file).ok());
        QVERIFY(scenario() == saved);
        QTRY_COMPARE(box(), text); // where it was

        PictureOptions options{.pixels = {1920, 1080}, .theme = &Theme::light(), .view = view};
        const QStringList texts = textsIn(svgBytes(evaluate(scenario()), options, SvgText::AsText));
        QVERIFY2(texts.contains(words), qPrintable(texts.join(QStringLiteral(" | "))));
        QVERIFY(pixelsOfNotes(scenario(), view) > 400);
        for (const ViewInfo& other : viewTable)
            if (other.isPicture && other.view != view && (other.view == View::OverTime || view == View::OverTime))
                QCOMPARE(pixelsOfNotes(scenario(), other.view), 0); // it is not theirs
    }

    /// The command line's pictures and report have them as well.
    void theCommandsDrawThem()
    {
        Scenario scenario = withAll();
        open();
        document().start(scenario);
        m_dialogs.toType = words;
        QStringList views;
        for (const ViewInfo& row : viewTable)
            if (row.isPicture) {
                see(row.view);
                choose("note_add", middle());
                views << QString::fromLatin1(row.id.data());
            }
        QCOMPARE(notes().size(), static_cast<std::size_t>(views.size()));
        QVERIFY(document().save(m_folder.filePath("all.breakeven").toStdString()));
        const Program program(m_folder.path());
        const Run deck = program.shell("$PROGRAM chart all.breakeven --views all --format svg -o deck");
        QVERIFY2(deck.status == 0, deck.errors.constData());
        const QFileInfoList files = QDir(m_folder.filePath("deck")).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), views.size());
        for (const QFileInfo& info : files) {
            QFile picture(info.filePath());
            QVERIFY(picture.open(QIODevice::ReadOnly));
            QVERIFY2(textsIn(picture.readAll()).contains(words), qPrintable(info.fileName()));
        }
        const Run report = program.shell("$PROGRAM report all.breakeven -o report.html");
        QVERIFY2(report.status == 0, report.errors.constData());
        QFile page(m_folder.filePath("report.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().count(words.toUtf8()) >= 4);
    }
};

QTEST_MAIN(NotesOnViewsTest)
#include "notes_on_views_test.moc"
