// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_row.h"

#include "widgets/controls/glyph_button.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

constexpr int side = 24;                        ///< of a button: WCAG 2.2, 2.5.8
constexpr int afterLabel = 2 - (side - 15) / 2; ///< where it begins: its sign takes 15 pixels, 2 behind the label

/// A row with a control 60 pixels wide at its right.
class PlainRow : public InputRow {
public:
    explicit PlainRow(QWidget* parent)
        : InputRow({"gpu_rate",
                    {"parameter", "gpu_rate", "label", "GPU rate"},
                    {"group", "own", "name", "Self-hosting"},
                    {"parameter", "gpu_rate", "help", "Rent of <one> GPU"}},
                   parent)
    {
        control->setFocusPolicy(Qt::StrongFocus);
    }

    using InputRow::controlRoom;
    using InputRow::detailsChanged;
    using InputRow::setChanged;
    using InputRow::setDefaultText;
    using InputRow::setMarginMark;
    using InputRow::setSecondButton;

    [[nodiscard]] QWidget* mainControl() const override { return control; }

    QWidget* control = new QWidget(this);
    QStringList said;
    int resets = 0;

protected:
    void layOut() override
    {
        control->setGeometry(controlLeft(), 0, 60, lineHeight);
        InputRow::layOut();
    }
    [[nodiscard]] int controlLeft() const override { return width() - 60; }
    [[nodiscard]] QStringList details() const override { return said; }
    void reset() override { ++resets; }
};

} // namespace

class InputRowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setPalette(Theme::light().palette());
        m_row = new PlainRow(m_window.get());
        m_row->setFont(textFont(13));
        m_row->resize(260, 32);
        m_reset = m_row->findChild<QAbstractButton*>(QStringLiteral("reset_gpu_rate"));
        m_window->resize(260, 40);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_window.reset();
    }

    void allWordsMustBeFoundSomewhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("id") << "gpu_rate" << true;
        QTest::newRow("label in another case") << "RATE" << true;
        QTest::newRow("group") << "hosting" << true;
        QTest::newRow("help") << "<one>" << true;
        QTest::newRow("one here and one there") << "gpu_ rent" << true;
        QTest::newRow("one is not there") << "rate warp" << false;
        QTest::newRow("over the end of one") << "rateSelf" << false;
    }
    void allWordsMustBeFoundSomewhere()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, found);
        QCOMPARE(m_row->matches(words.split(u' ', Qt::SkipEmptyParts)), found);
    }

    void onlyAChangedValueCanBeReset()
    {
        m_row->setDefaultText(QStringLiteral("$0.86"));
        QVERIFY(!m_reset->isVisible());
        m_row->setChanged(true);
        QVERIFY(m_reset->isVisible());
        QCOMPARE(m_reset->toolTip(), QStringLiteral("Back to the default: $0.86"));
        QCOMPARE(m_reset->accessibleName(), QStringLiteral("Reset GPU rate"));
        QTest::mouseClick(m_reset, Qt::LeftButton);
        QCOMPARE(m_row->resets, 1);
        QVERIFY(m_row->control->hasFocus());
        m_row->setChanged(false);
        QVERIFY(!m_reset->isVisible());
    }

    void buttonsFollowTheLabel()
    {
        auto* second = new GlyphButton(GlyphButton::Glyph::Range, m_row);
        m_row->setSecondButton(second);
        second->hide();
        m_row->setChanged(true);
        const int label = rowInset + m_row->fontMetrics().horizontalAdvance(QStringLiteral("GPU rate"));
        QCOMPARE(m_reset->geometry(), QRect(label + afterLabel, 0, side, side));
        second->show();
        m_row->resize(261, 32); // which places them
        QCOMPARE(m_reset->geometry(), QRect(label + afterLabel, 0, side, side));
        QCOMPARE(second->geometry(), QRect(label + afterLabel + side, 0, side, side));
        m_row->setChanged(false);
        QCOMPARE(second->x(), label + afterLabel);
    }

    /// The label gives way, and no button stands on the control.
    void aLongLabelIsElided()
    {
        m_row->setChanged(true);
        m_row->resize(100, 32); // 31 pixels less what the button takes
        QVERIFY(m_reset->x() >= rowInset && m_reset->geometry().right() < 40);
        m_row->resize(20, 32);
        QCOMPARE(m_reset->x(), rowInset + afterLabel); // no negative room
    }

    void aControlMayTakeWhatLabelAndButtonsLeave()
    {
        const int label = m_row->fontMetrics().horizontalAdvance(QStringLiteral("GPU rate"));
        QCOMPARE(m_row->controlRoom(), 260 - 5 - label - 4 - 13);
        m_row->setChanged(true); // nothing jumps
        QCOMPARE(m_row->controlRoom(), 260 - 5 - label - 4 - 13);
        m_row->setSecondButton(new GlyphButton(GlyphButton::Glyph::Range, m_row));
        QCOMPARE(m_row->controlRoom(), 260 - 5 - label - 4 - 13 - side);
    }

    void theMarkStandsInTheMargin()
    {
        const auto margin = [this] { return m_window->grab().toImage().pixelColor(1, 11); };
        const QColor none = margin();
        m_row->setMarginMark(QPalette::Highlight);
        QCOMPARE(margin(), Theme::light().accent);
        m_row->setMarginMark(QPalette::NoRole);
        QCOMPARE(margin(), none);
    }

    void aFlashEndsByItself()
    {
        const QImage before = m_row->grab().toImage();
        m_row->flash();
        QVERIFY(m_row->isFlashing());
        QVERIFY(m_row->grab().toImage() != before);
        QTRY_VERIFY(!m_row->isFlashing());
        QCOMPARE(m_row->grab().toImage(), before);
    }

    void theToolTipTellsDetailsOfNow()
    {
        m_row->said = QStringList{QStringLiteral("Exactly $0.86"), QString(), QStringLiteral("Typed")};
        ask();
        QCOMPARE(QToolTip::text(), QStringLiteral("<p><b>GPU rate</b><br>Rent of &lt;one&gt; GPU</p>"
                                                  "<p>Exactly $0.86</p><p>Typed</p>") +
                                       QStringLiteral("<p>") + InputRow::keysInWords() + QStringLiteral("</p>"));
        m_row->said = QStringList{QStringLiteral("Exactly $0.90")};
        m_row->detailsChanged();
        QVERIFY(QToolTip::text().contains(QStringLiteral("<p>Exactly $0.90</p>")));
    }

    void aToolTipThatIsNotItsOwnStays()
    {
        m_row->said = QStringList{QStringLiteral("Exactly $0.86")};
        m_row->detailsChanged(); // nothing is shown
        QVERIFY(QToolTip::text().isEmpty());
        ask();
        QToolTip::showText(m_window->mapToGlobal(QPoint(5, 5)), QStringLiteral("another"), m_window.get());
        m_row->said = QStringList{QStringLiteral("Exactly $0.90")};
        m_row->detailsChanged();
        QCOMPARE(QToolTip::text(), QStringLiteral("another"));
    }

private:
    void ask()
    {
        QHelpEvent help(QEvent::ToolTip, {20, 10}, m_row->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(m_row, &help);
    }

    std::unique_ptr<QWidget> m_window;
    PlainRow* m_row = nullptr;
    QAbstractButton* m_reset = nullptr;
};

QTEST_MAIN(InputRowTest)
#include "input_row_test.moc"
