package judge;

import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;

/** Numbers such as 1e21 as whole numbers: of a double beyond a long, the validator's minimum and maximum throw. */
final class WholeNumbers extends JsonNodeFactory {
    @Override
    public NumericNode numberNode(double value) {
        boolean isBeyond = Math.abs(value) >= 0x1p63 && !Double.isInfinite(value);
        return isBeyond ? (NumericNode) numberNode(new BigDecimal(value).toBigInteger()) : super.numberNode(value);
    }
}
