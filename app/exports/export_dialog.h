// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_form.h"
#include "widgets/pictures/picture_texts.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace breakeven {

class TurningPace;

/// Asks how a chart becomes a picture, and shows what will be written while its words and looks are chosen.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// The words begin as the program's own, whatever texts are proposed. The evaluation outlives the dialog. `pace` is
    /// that of making it.
    ExportDialog(const Evaluation& evaluation, const PictureChoices& proposed, QWidget* parent, Pace* pace = nullptr);

    /// With the texts that differ from the program's own.
    [[nodiscard]] PictureChoices choices() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void done(int result) override;

private:
    void addTexts(QGridLayout& place);
    void copy();
    void setOwnTexts();
    void showTexts();
    void showPreview();
    void drawPreview(Pace& pace);

    const Evaluation& m_evaluation;
    const DrawnTexts m_own; ///< what the program itself says
    PictureForm* m_form;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QPlainTextEdit* m_note;
    QPlainTextEdit* m_source;
    QPushButton* m_reset;
    QPushButton* m_copy;
    QLabel* m_preview;
    QTimer* m_pause;
    TurningPace* m_drawing = nullptr; ///< while a preview is drawn
};

} // namespace breakeven
