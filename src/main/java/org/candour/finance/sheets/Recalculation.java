package org.candour.finance.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Works formulas out anew, so that a kept result that is stale, or was changed by hand, is not taken for a figure. What
 * cannot be worked out (links to other workbooks, functions of add-ins, very large files) is not confirmed.
 */
final class Recalculation implements AutoCloseable {

    private static final long LARGEST = 6L << 20;
    private static final int MOST = 50_000;

    private final Path file;
    private @Nullable XSSFWorkbook book;
    private @Nullable FormulaEvaluator evaluator;
    private int asked;

    Recalculation(Path file) {
        this.file = file;
    }

    /** Whether the formula in the cell really comes to the number it is said to. */
    boolean confirms(String sheet, int row, int column, String kept) {
        asked++;
        BigDecimal number = Digits.of(kept);
        if (number == null || asked > MOST) {
            return false;
        }
        try {
            CellValue value = workOut(sheet, row, column);
            return value != null
                    && value.getCellType() == CellType.NUMERIC
                    && near(BigDecimal.valueOf(value.getNumberValue()), number);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    /** Equal but for what two ways of adding floating numbers may differ. */
    private static boolean near(BigDecimal one, BigDecimal other) {
        BigDecimal allowed = one.abs().max(other.abs()).max(BigDecimal.ONE).movePointLeft(11);
        return one.subtract(other).abs().compareTo(allowed) <= 0;
    }

    private @Nullable CellValue workOut(String sheet, int row, int column) throws IOException, InvalidFormatException {
        if (book == null) {
            if (Files.size(file) > LARGEST) {
                return null;
            }
            XSSFWorkbook opened = new XSSFWorkbook(file.toFile());
            book = opened;
            evaluator = opened.getCreationHelper().createFormulaEvaluator();
        }
        XSSFRow cells = book.getSheet(sheet).getRow(row - 1);
        XSSFCell cell = cells == null ? null : cells.getCell(column);
        return cell == null || evaluator == null ? null : evaluator.evaluate(cell);
    }

    static int column(String reference) {
        return CellReference.convertColStringToIndex(reference.replaceAll("[^A-Za-z]", ""));
    }

    @Override
    public void close() {
        if (book != null) {
            book.getPackage().revert(); // nothing is ever written to the file
        }
    }
}
