package cn.dingzhou.gateway.document;

import cn.dingzhou.rest.openapi.CommonAnswers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * The gateway's own document is completed as a service's is; the merged one brings its own answers. Quarkus finds only
 * classes that implement the interface themselves.
 */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP, documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
public class OwnDocument extends CommonAnswers implements OASFilter {}
