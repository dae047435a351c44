// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/html_text.h"

#include <QTest>

using namespace breakeven;

class HtmlTextTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsMarkup()
    {
        QCOMPARE(htmlText("<a href=\"x\">R&D</a>"), std::string("&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;"));
        QCOMPARE(htmlText("a – b"), std::string("a – b"));
        QCOMPARE(htmlText(""), std::string());
    }

    void textFromRightToLeftFindsItsDirection()
    {
        for (const char* text : {"שלום", "a ب", "ﷺ", "۱"})
            QCOMPARE(directionOf(text), std::string(" dir=\"auto\""));
        for (const char* text : {"", "plain", "Größe", "Δ", "1–2 €", "模型"})
            QCOMPARE(directionOf(text), std::string());
    }
};

QTEST_APPLESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
