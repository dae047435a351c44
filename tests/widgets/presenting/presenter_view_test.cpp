// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/presenter_view.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace breakeven;

class PresenterViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void tellsStateNoteAndWhatFollows()
    {
        PresenterView view;
        view.setState("<b>today</b>", "Say why.\nSlowly.", "own hardware");
        QCOMPARE(text(view, "presenter_now"), QString("<b>today</b>"));
        QCOMPARE(view.findChild<QLabel*>("presenter_now")->textFormat(), Qt::PlainText);
        QCOMPARE(view.findChild<QPlainTextEdit*>()->toPlainText(), QString("Say why.\nSlowly."));
        QCOMPARE(text(view, "presenter_next"), QString("Next: own hardware"));
        view.setState({}, {}, {});
        QCOMPARE(text(view, "presenter_now"), QString("As the sliders are"));
        QCOMPARE(text(view, "presenter_next"), QString("No state follows."));
    }

    void tellsTheTimeAndWhatIsHidden()
    {
        PresenterView view;
        view.setClock("14:05", 605);
        QCOMPARE(text(view, "presenter_clock"), QString("14:05, 10:05 since the start"));
        view.setHidden(false, false);
        QVERIFY(view.findChild<QLabel*>("presenter_hidden")->isHidden());
        view.setHidden(false, true);
        QCOMPARE(text(view, "presenter_hidden"), QString("The result is hidden (H)."));
        view.setHidden(true, true);
        QCOMPARE(text(view, "presenter_hidden"), QString("The screen is black (B)."));
        QVERIFY(!view.findChild<QLabel*>("presenter_hidden")->isHidden());
    }

private:
    [[nodiscard]] static QString text(const PresenterView& view, const char* name)
    {
        return view.findChild<QLabel*>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(PresenterViewTest)
#include "presenter_view_test.moc"
