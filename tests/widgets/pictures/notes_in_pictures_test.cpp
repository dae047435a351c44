// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/presets.h"
#include "tests/support/text_faults.h"
#include "widgets/charts/notes/note_axes.h"
#include "widgets/charts/views.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/theme.h"

#include <QTest>

#include <qcustomplot.h>

#include <array>
#include <set>
#include <vector>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize slidePixels{1920, 1080};

/// The scenario with notes at these of the corners of each of a view's axes, clockwise, the middle being the last.
Scenario withNotes(Scenario scenario, View view, const PictureOptions& options, const std::set<int>& places)
{
    QCustomPlot plot;
    plot.setGeometry(0, 0, 780, 300);
    plot.setViewport(plot.rect());
    const std::vector<NoteAxes> axes = seen(view).draw(plot, evaluate(scenario), options.request, Theme::light());
    for (const NoteAxes& each : axes) {
        const QRectF area = areaOf(each).adjusted(6, 6, -6, -6);
        const std::array corners{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.center()};
        for (const int place : places)
            if (std::optional<Annotation> note = noteAt(corners.at(static_cast<std::size_t>(place)), {each})) {
                note->text = "Here it turns";
                note->view = info(view).id;
                scenario.presentation.annotations.push_back(*note);
            }
    }
    return scenario;
}

/// Bars that are all about as long as the plot, with labels between them, leave no place for a note.
bool isFull(View view, const Preset& preset)
{
    return view == View::Breakdown && preset.id == "an-insurers-twelve-tasks";
}

} // namespace

/// In a picture nobody can drag a note away from what it covers.
class NotesInPicturesTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void notesCoverNoTexts_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<std::string>("preset");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture && row.view != View::Compare)
                for (const Preset& preset : presets())
                    if (preset.group == presets().front().group && !isFull(row.view, preset) &&
                        row.lacks(evaluate(preset.scenario), ViewRequest{}).empty())
                        QTest::addRow("%s, %s", row.id.data(), preset.id.c_str()) << row.view << preset.id;
    }
    void notesCoverNoTexts()
    {
        QFETCH(const View, view);
        QFETCH(const std::string, preset);
        const PictureOptions options{.pixels = slidePixels, .theme = &Theme::light(), .view = view};
        const Scenario plain = findPreset(preset)->scenario;
        const QRectF paper(QPointF(), QSizeF(slidePixels) / pixelsPerUnit(slidePixels));
        const auto faults = [&](const Scenario& scenario) {
            return textFaults(svgBytes(evaluate(scenario), options, SvgText::AsText), paper, paper.bottom() - 120);
        };
        const QStringList before = faults(plain);
        std::vector<std::set<int>> notes{{0, 1, 2, 3, 4}};
        if (view == View::Breakdown) // has no room for as many at a time
            notes = {{0}, {1}, {2}, {3}, {4}};
        for (const std::set<int>& places : notes) {
            QStringList after = faults(withNotes(plain, view, options, places));
            for (const QString& fault : before)
                after.removeOne(fault);
            QVERIFY2(after.isEmpty(), qPrintable(after.join(QLatin1Char('\n'))));
        }
    }
};

QTEST_MAIN(NotesInPicturesTest)
#include "notes_in_pictures_test.moc"
