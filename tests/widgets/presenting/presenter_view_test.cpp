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
        QCOMPARE(view.findChild<QPlainTextEdit*>("presenter_note")->toPlainText(), QString("Say why.\nSlowly."));
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

    void tellsWhatTheRoomHasGuessed()
    {
        PresenterView view;
        view.resize(900, 640);
        view.show();
        auto* heading = view.findChild<QLabel*>("presenter_guessed");
        auto* guesses = view.findChild<QPlainTextEdit*>("presenter_guesses");
        QVERIFY(!heading->isVisible() && !guesses->isVisible());
        view.setGuesses("2 guesses:", {"<b>Ada</b>: 650k", "800k (nearest)"});
        QVERIFY(heading->isVisible() && guesses->isVisible());
        QCOMPARE(heading->text(), QString("2 guesses:"));
        QCOMPARE(guesses->toPlainText(), QString("<b>Ada</b>: 650k  ·  800k (nearest)"));
        QVERIFY(guesses->isReadOnly());
        const int note = view.findChild<QPlainTextEdit*>("presenter_note")->height();
        view.setGuesses("200 guesses:", QStringList(200, "Someone: 1.2M")); // and the note still has room
        QCoreApplication::processEvents();
        QVERIFY(view.findChild<QPlainTextEdit*>("presenter_note")->height() >= note - guesses->height());
        QVERIFY(guesses->height() < 120);
        view.setGuesses("0 guesses:", {});
        QVERIFY(!heading->isVisible() && !guesses->isVisible());
    }

private:
    [[nodiscard]] static QString text(const PresenterView& view, const char* name)
    {
        return view.findChild<QLabel*>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(PresenterViewTest)
#include "presenter_view_test.moc"
