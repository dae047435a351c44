// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/page_text.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

class PageTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// Whatever it showed before.
    void itIsAsHighAsAnyLabel()
    {
        QWidget parent;
        QLabel* text = pageText(TextRank::Body, {}, &parent);
        QLabel plain(&parent);
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(true);
        plain.setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QString sentence = QStringLiteral("It pays from 744,000 requests a month on. ");
        QSet<int> heights;
        for (const int size : {13, 20, 13})
            for (const int times : {1, 4, 2, 4, 0})
                for (const int width : {120, 300, 301, 120}) {
                    for (QLabel* label : {text, &plain}) {
                        label->setFont(textFont(size));
                        label->setText(sentence.repeated(times));
                    }
                    QCOMPARE(text->heightForWidth(width), plain.heightForWidth(width));
                    heights << text->heightForWidth(width);
                }
        QVERIFY(heights.size() > 6);
    }
};

QTEST_MAIN(PageTextTest)
#include "page_text_test.moc"
