// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/tour_page.h"

#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TourPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 640);
        std::vector<TourStop> stops;
        for (const QRect& area : {QRect(0, 0, 300, 640), QRect(300, 0, 600, 120), QRect(300, 120, 600, 520)}) {
            auto* thing = new QWidget(m_window.get());
            thing->setGeometry(area);
            m_things.push_back(thing);
            stops.push_back({thing, QStringLiteral("Thing %1").arg(stops.size() + 1), "What it is for."});
        }
        m_tour = new TourPage(stops, m_window.get());
        m_tour->setGeometry(m_window->rect());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_tour->start();
    }
    void cleanup()
    {
        m_things.clear();
        m_window.reset();
    }

    void goesOnAndBackByMouse()
    {
        QCOMPARE(m_tour->stop(), 0);
        QVERIFY(!button("tour_back")->isEnabled());
        QTest::mouseClick(button("tour_next"), Qt::LeftButton);
        QCOMPARE(m_tour->stop(), 1);
        QTest::mouseClick(button("tour_back"), Qt::LeftButton);
        QCOMPARE(m_tour->stop(), 0);
    }

    void goesOnByKeysAndEnds()
    {
        const QSignalSpy ended(m_tour, &TourPage::ended);
        QTest::keyClick(m_tour, Qt::Key_Right);
        QTest::keyClick(m_tour, Qt::Key_Return);
        QCOMPARE(m_tour->stop(), 2);
        QCOMPARE(button("tour_next")->text(), QString("Done"));
        QTest::keyClick(m_tour, Qt::Key_Left);
        QCOMPARE(m_tour->stop(), 1);
        QTest::keyClick(m_tour, Qt::Key_PageDown);
        QTest::keyClick(m_tour, Qt::Key_PageDown);
        QCOMPARE(ended.size(), qsizetype(1));
        QTest::keyClick(m_tour, Qt::Key_Escape);
        QTest::mouseClick(button("tour_leave"), Qt::LeftButton);
        QCOMPARE(ended.size(), qsizetype(3));
    }

    void whatIsNotThereIsPassedOver()
    {
        m_things[1]->hide();
        QTest::keyClick(m_tour, Qt::Key_Right);
        QCOMPARE(m_tour->stop(), 2);
        QTest::keyClick(m_tour, Qt::Key_Left);
        QCOMPARE(m_tour->stop(), 0);
        delete m_things[2];
        const QSignalSpy ended(m_tour, &TourPage::ended);
        QTest::keyClick(m_tour, Qt::Key_Right);
        QCOMPARE(ended.size(), qsizetype(1));
    }

    /// What it speaks of is as it was, and all else darker; the card covers none of it where there is room beside.
    void onlyTheThingIsBright()
    {
        const QImage plain = [this] {
            m_tour->hide();
            const QImage image = m_window->grab().toImage();
            m_tour->start();
            return image;
        }();
        settle();
        const QImage dimmed = m_window->grab().toImage();
        QCOMPARE(dimmed.pixelColor(150, 600), plain.pixelColor(150, 600));
        QVERIFY(dimmed.pixelColor(850, 600).lightness() < plain.pixelColor(850, 600).lightness());
        for (int stop = 0; stop < 2; ++stop) {
            const QRect card = button("tour_next")->parentWidget()->geometry();
            QVERIFY(m_tour->rect().contains(card));
            QVERIFY(!card.intersects(m_tour->shownArea()));
            QTest::keyClick(m_tour, Qt::Key_Right);
        }
    }

    void tabStaysOnTheCard()
    {
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QVERIFY(m_tour->isAncestorOf(m_window->focusWidget()));
        }
    }

    void nothingIsCut()
    {
        for (int stop = 0; stop < 3; ++stop) {
            settle();
            const std::vector<PaintedText> texts = paintedTexts(*m_tour);
            const QStringList faults = cutTexts(*m_tour, texts) + overlappingTexts(texts);
            QVERIFY2(faults.isEmpty() && texts.size() > 4, qPrintable(faults.join(u'\n')));
            QTest::keyClick(m_tour, Qt::Key_Right);
        }
    }

private:
    [[nodiscard]] QPushButton* button(const char* name) const { return m_tour->findChild<QPushButton*>(name); }

    std::unique_ptr<QWidget> m_window;
    std::vector<QWidget*> m_things;
    TourPage* m_tour = nullptr;
};

QTEST_MAIN(TourPageTest)
#include "tour_page_test.moc"
