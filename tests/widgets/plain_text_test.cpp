// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QTextDocument>

using namespace breakeven;

/// A text is read as it stands, in tool tips and in labels.
class PlainTextTest : public QObject {
    Q_OBJECT

private:
    /// What a person reads in a tool tip.
    static QString read(const QString& toolTip)
    {
        if (!Qt::mightBeRichText(toolTip))
            return toolTip;
        QTextDocument document;
        document.setHtml(toolTip);
        return document.toPlainText();
    }

private slots:
    void toolTipsSayWhatTheyAreGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << QStringLiteral("Remove this workload");
        QTest::newRow("signs") << QStringLiteral("a < b && c > \"d\"");
        QTest::newRow("bold") << QStringLiteral("<b>5</b>");
        QTest::newRow("picture") << QStringLiteral("Remove <img src=\"file:///dev/zero\">");
        QTest::newRow("escaped") << QStringLiteral("&lt;b&gt; &amp;");
        QTest::newRow("document") << QStringLiteral("<!DOCTYPE html><p>x");
        QTest::newRow("end of a paragraph") << QStringLiteral("</p><img src='x'>");
    }

    void toolTipsSayWhatTheyAreGiven()
    {
        QFETCH(const QString, text);
        QCOMPARE(read(plainToolTip(text)), text);
        QCOMPARE(read(wrappingToolTip(text)), text);
        QCOMPARE(read(headedToolTip(text, {text, text})), QStringList({text, text, text}).join(u'\n'));
    }

    /// Only markup wraps in a tool tip; else it is one line, and what is on several stays there.
    void onlyWhatLooksLikeMarkupBecomesMarkup()
    {
        QCOMPARE(plainToolTip("Rented GPU\nPeople: 1600"), QString("Rented GPU\nPeople: 1600"));
        QCOMPARE(plainToolTip("a < b"), QString("a < b"));
        QVERIFY(Qt::mightBeRichText(wrappingToolTip("Remove this workload")));
    }

    void labelsDoNotGuess()
    {
        const PlainTexts plain;
        QLabel guessing(QStringLiteral("<b>5</b>"));
        QLabel meant(QStringLiteral("<b>5</b>"));
        meant.setTextFormat(Qt::RichText);
        QMessageBox box(QMessageBox::Warning, "Title", "<b>5</b>");
        box.setInformativeText("<b>5</b>"); // which QMessageBox::setTextFormat leaves out
        guessing.show();
        meant.show();
        box.show();
        QCOMPARE(guessing.textFormat(), Qt::PlainText);
        QCOMPARE(guessing.text(), QStringLiteral("<b>5</b>"));
        QCOMPARE(meant.textFormat(), Qt::RichText);
        QVERIFY(guessing.sizeHint().width() > meant.sizeHint().width());
        for (const char* name : {"qt_msgbox_label", "qt_msgbox_informativelabel"})
            QCOMPARE(box.findChild<QLabel*>(name)->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(PlainTextTest)
#include "plain_text_test.moc"
