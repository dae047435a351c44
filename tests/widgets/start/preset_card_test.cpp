// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/preset_card.h"

#include "core/scenario/file/presets.h"
#include "tests/support/painted_texts.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class PresetCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// What every preset is called and asks has room; where its figures are from is in the tooltip as well.
    void everyPresetHasRoom()
    {
        for (const Preset& preset : presets()) {
            const QString name = QString::fromStdString(preset.scenario.name);
            PresetCard card(name, QString::fromStdString(preset.question), QString::fromStdString(preset.source));
            card.resize(card.sizeHint());
            QString painted;
            const std::vector<PaintedText> texts = paintedTexts(card);
            for (const PaintedText& text : texts)
                painted += text.text + QLatin1Char(' ');
            const QString asked = QString::fromStdString(preset.question);
            QVERIFY2(painted.contains(asked.section(QLatin1Char(' '), -1)), qPrintable(painted));
            QVERIFY2(painted.contains(name.right(4)), qPrintable(painted));
            QVERIFY2(overlappingTexts(texts).isEmpty(), qPrintable(overlappingTexts(texts).join(u'\n')));
            QVERIFY(card.toolTip().contains(QString::fromStdString(preset.source).toHtmlEscaped().left(20)));
        }
    }

    void showsItsPicture()
    {
        PresetCard card("name", "question?", "source");
        card.resize(card.sizeHint());
        QVERIFY(!card.hasPicture());
        QPixmap picture(PresetCard::pictureSize());
        picture.fill(Qt::red);
        card.setPicture(picture);
        QCOMPARE(card.grab().toImage().pixelColor(60, 60), QColor(Qt::red));
    }

    void isPressedByMouseAndKey()
    {
        PresetCard card("name", "question?", "source");
        card.show();
        const QSignalSpy clicked(&card, &QAbstractButton::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicked.size(), qsizetype(2));
    }
};

QTEST_MAIN(PresetCardTest)
#include "preset_card_test.moc"
