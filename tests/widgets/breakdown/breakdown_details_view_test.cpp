// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_details_view.h"

#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

constexpr ExplainedFigure compute{Option::Hybrid, Explainable::Component, 4};

/// Two components, of which the first can be explained, a rate, and a word on the GPUs.
BreakdownDetails someDetails()
{
    return {Option::Hybrid,
            {{verbatim("Compute"), Quantity::moneyInColumn(1255), verbatim("1255.60"), compute},
             {verbatim("People"), Quantity::moneyInColumn(400), verbatim("400.25"), {}}},
            {{verbatim("Per request"), Quantity::moneyInColumn(2), verbatim("2.001"), {}}},
            verbatim("2 GPUs, 5 % busy")};
}

} // namespace

class BreakdownDetailsViewTest : public QObject {
    Q_OBJECT

private:
    QWidget m_window;
    BreakdownDetailsView* m_view = nullptr;
    QList<ExplainedFigure> m_wanted;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        delete m_view;
        m_wanted.clear();
        m_view = new BreakdownDetailsView(&m_window);
        m_view->setDetails(someDetails());
        m_view->setGeometry(0, 0, 236, m_view->heightFor(236));
        connect(m_view, &BreakdownDetailsView::explanationWanted, this,
                [this](const ExplainedFigure& how) { m_wanted << how; });
        m_view->show();
        m_window.resize(236, 200);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

    /// 24 pixels a line, 18 one of the note, 8 between the three and at the end.
    void itIsAsHighAsWhatItShows_data()
    {
        QTest::addColumn<int>("components");
        QTest::addColumn<int>("rates");
        QTest::addColumn<QString>("gpus");
        QTest::addColumn<int>("height");
        QTest::newRow("nothing") << 0 << 0 << QString() << 8;
        QTest::newRow("components alone") << 2 << 0 << QString() << 48 + 8 + 8;
        QTest::newRow("rates alone") << 0 << 3 << QString() << 72 + 8;
        QTest::newRow("components and rates") << 2 << 3 << QString() << 48 + 8 + 72 + 8;
        QTest::newRow("all three") << 2 << 3 << "2 GPUs" << 48 + 8 + 72 + 8 + 18 + 8;
        QTest::newRow("a long note") << 2 << 3 << QString(QStringLiteral("GPU ")).repeated(500)
                                     << 48 + 8 + 72 + 8 + 4 * 18 + 8; // four lines at most
    }
    void itIsAsHighAsWhatItShows()
    {
        QFETCH(const int, components);
        QFETCH(const int, rates);
        QFETCH(const QString, gpus);
        BreakdownDetails details;
        details.components.resize(static_cast<std::size_t>(components));
        details.rates.resize(static_cast<std::size_t>(rates));
        if (!gpus.isEmpty())
            details.gpus = verbatim(gpus.toStdString());
        m_view->setDetails(details);
        QVERIFY(m_view->details() == details);
        QTEST(m_view->heightFor(236), "height");
    }

    void aScreenReaderHearsAllOfIt()
    {
        QCOMPARE(m_view->text(), QStringLiteral("Compute $1,255; People $400; Per request $2.00; 2 GPUs, 5 % busy"));
        m_view->setDetails({});
        QVERIFY(m_view->text().isEmpty());
    }

    void aClickLeadsToWhatCanBeExplained_data()
    {
        QTest::addColumn<int>("y");
        QTest::addColumn<QList<ExplainedFigure>>("wanted");
        QTest::newRow("a component") << 12 << QList<ExplainedFigure>{compute};
        QTest::newRow("one without") << 36 << QList<ExplainedFigure>{};
        QTest::newRow("a rate") << 68 << QList<ExplainedFigure>{};
        QTest::newRow("the gap") << 84 << QList<ExplainedFigure>{};
        QTest::newRow("the GPUs") << 97 << QList<ExplainedFigure>{{Option::Hybrid, Explainable::Gpus}};
    }
    void aClickLeadsToWhatCanBeExplained()
    {
        QFETCH(const int, y);
        QFETCH(const QList<ExplainedFigure>, wanted);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, {100, y});
        QVERIFY(m_wanted == wanted);
    }

    void theArrowsLeaveOutWhatLeadsNowhere()
    {
        m_view->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Compute $1,255"));
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("2 GPUs, 5 % busy"));
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(m_wanted == QList<ExplainedFigure>({{Option::Hybrid, Explainable::Gpus}}));
    }

    void everyLineHasItsExactFigureInItsToolTip()
    {
        const auto rest = [this](int y) {
            QHelpEvent help(QEvent::ToolTip, {100, y}, m_view->mapToGlobal(QPoint(100, y)));
            QApplication::sendEvent(m_view, &help);
        };
        const QList<std::pair<int, QString>> expected{{12, "1255.60"}, {36, "400.25"}, {57, "2.001"}, {79, "2.001"}};
        for (const auto& [y, tip] : expected) {
            rest(y);
            QCOMPARE(QToolTip::text(), tip);
        }
        rest(97); // the GPUs have none
        QTRY_VERIFY(!QToolTip::isVisible());
    }
};

QTEST_MAIN(BreakdownDetailsViewTest)
#include "breakdown_details_view_test.moc"
